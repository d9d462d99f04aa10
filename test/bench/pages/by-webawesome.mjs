// The same with Web Awesome's components; words on the buttons, for its icons come from another host.
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/copy-button/copy-button.js';
import '@awesome.me/webawesome/dist/components/format-date/format-date.js';
import { escape, targets } from './markup.mjs';

const { feed } = document.currentScript.dataset;

const card = (item) => `<li><wa-card orientation="horizontal">
<img slot="media" src="${escape(new URL(item.image, feed).href)}" alt="" loading="lazy" decoding="async">
<p class="tag">${escape(item.tags[0])}</p>
<h3><a href="${escape(new URL(item.url, feed).href)}">${escape(item.title)}</a></h3>
<p><wa-format-date lang="id" date="${item.date_published}" weekday="long" day="numeric" month="long" year="numeric" time-zone="Asia/Jakarta"></wa-format-date></p>
</wa-card></li>`;

async function show() {
  const { items } = await (await fetch(feed)).json();
  document.getElementById('news').innerHTML =
    `<h2>Berita Banyuwangi</h2><ul class="list">${items.slice(0, 6).map(card).join('')}</ul>`; // prettier-ignore
}
show();

const { href } = location;
document.getElementById('share').innerHTML =
  `<h2>Bagikan Artikel</h2>${Object.entries(targets).map(([name, to]) => `<wa-button size="small" href="${escape(to(href, document.title))}">${name}</wa-button>`).join('')}<wa-copy-button value="${escape(href)}"></wa-copy-button>`; // prettier-ignore
