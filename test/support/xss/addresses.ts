import type { VectorClass } from './vector-class.ts';

const X = 'alert(1)';

/** Addresses that run, or lead where they do not seem to. */
export const ADDRESSES: Record<string, VectorClass> = {
  'addresses': {
    why: 'schemes are read after entities, spaces and control characters are gone',
    vectors: [
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
      `<a href="javascript:/*--></title></style></textarea></script><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+${X}//'>">x</a>`, `<a href="j&#x61vascript:${X}">x</a>`, `<a href="&#0000106avascript:${X}">x</a>`, `<a href="&#x000006A;avascript:${X}">x</a>`, `<a href="java\rscript:${X}">x</a>`,
      `<a href="\x00javascript:${X}">x</a>`, `<a href="\x1fjavascript:${X}">x</a>`, `<a href="\u2028javascript:${X}">x</a>`, `<a href="\uFEFFjavascript:${X}">x</a>`, `<a href="\u3000javascript:${X}">x</a>`, `<a href="javascript\t:${X}">x</a>`, `<a href="javascript :${X}">x</a>`, `<a href="javascript://%0a${X}">x</a>`,
      `<a href="javascript://example.org/%0d%0a${X}">x</a>`, `<a href="livescript:${X}">x</a>`, `<a href="mocha:${X}">x</a>`, `<a href="vbs&Tab;cript:${X}">x</a>`, `<a href="VBSCRIPT:${X}">x</a>`, `<a href="data:image/svg+xml,<svg onload=${X}>">x</a>`, `<a href="data:;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg">x</a>`,
      `<a href="data:text/html;charset=utf-7,+ADw-script+AD4-${X}">x</a>`, `<a href="&#100;ata:text/html,<script>${X}</script>">x</a>`, `<a href="filesystem:https://x/1">x</a>`, `<a href="about:blank">x</a>`, `<a href="chrome://settings">x</a>`, `<a href="ms-word:ofe|u|//evil.example">x</a>`, `<a href="smb://evil.example/x">x</a>`, `<a href="ftp://evil.example">x</a>`,
      `<a href="http:javascript:${X}">x</a>`, `<a href="https:evil.example">x</a>`, `<a href="mailto:x@example.org?body=&quot;onclick=${X}">x</a>`, `<a href="mailto:javascript:${X}">x</a>`, `<a href="https://example.org@evil.example">x</a>`, `<a href="https://example.org\\@evil.example">x</a>`, `<a href="///evil.example">x</a>`, `<a href="\\/\\/evil.example">x</a>`, `<a href="/%09/evil.example">x</a>`,
      `<a href="%6A%61vascript:${X}">x</a>`, `<a href="?javascript:${X}">x</a>`, `<a href="#javascript:${X}">x</a>`, `<a href="ｊａｖａｓｃｒｉｐｔ:${X}">x</a>`, `<a href="javaſcript:${X}">x</a>`, `<a href="javascript：${X}">x</a>`, `<a href="java\u0000\u0000script:${X}">x</a>`, `<a href="javascript&#58;${X}">x</a>`, `<a href="javascript&#x3A;${X}">x</a>`, `<a HREF=javascript&colon;${X}>x</a>`,
    ],
  },
  'Markdown and other markup': {
    why: 'what is a link elsewhere must stay words here',
    vectors: [
      `[x](javascript:${X})`, `![x](//evil.example/m.png)`, `[x]: javascript:${X}`, `<javascript:${X}>`, `<https://example.org/"onclick=${X}>`, `[url=javascript:${X}]x[/url]`, `[img]//evil.example/x.png[/img]`, `{{constructor.constructor("${X}")()}}`, `{% raw %}<script>${X}</script>{% endraw %}`, `<%= ${X} %>`,
      `\${${X}}`, `#{${X}}`, `[[javascript:${X}|x]]`, `"x":javascript:${X}`, `[x](https://example.org "onclick=${X}")`, `\`<script>${X}</script>\``, `&[x](javascript:${X})`, `==<b onclick=${X}>x</b>==`, `$t(reply)`, `{{name}}`, `{{contacts}}`, `%s%n%x`, `$&$1$\``,
    ],
  },
}; // biome-ignore format: a heap
