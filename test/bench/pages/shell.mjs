/** What all contenders' pages have in common: the partner's own looks, and the styles of those who bring none. */
const looks = `body{margin:0 auto;max-width:44rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1c2126}
#news{min-height:62rem}#share{min-height:7rem}
.list{list-style:none;margin:0;padding:0}.list>li+li{border-top:1px solid #ccc;margin-top:12px;padding-top:12px}
.card{display:flex;flex-direction:row-reverse;gap:12px;min-height:8.25em}.card img{width:30%;height:auto;aspect-ratio:3/2;object-fit:cover}
.card div{flex:1}.card p,.card h3{margin:0 0 6px}.card h3{font-size:1em;line-height:1.2}.card .summary{display:none}.tag{color:#00806f}
.share{display:flex;gap:8px;list-style:none;margin:0;padding:0}.share a,.share button{display:grid;place-content:center;width:44px;height:44px;border:1px solid #ccc;border-radius:22px;background:none;color:inherit}`;

/** A partner's page around a contender's own head and body. */
export const shell = (head, body) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dinas Contoh Kabupaten Banyuwangi</title>
<link rel="icon" href="data:,">
<style>${looks}</style>
${head}
</head>
<body>
<h1>Dinas Contoh</h1>
<p>Selamat datang di situs dinas. Di bawah ini berita terbaru dari Banyuwangi.</p>
${body}
</body>
</html>
`;
