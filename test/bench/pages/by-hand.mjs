// The hand-written page's script: fetch, template strings, innerHTML.
import { card, dates, shareBar } from './markup.mjs';

const { feed } = document.currentScript.dataset;

async function show() {
  const { items } = await (await fetch(feed)).json();
  const date = dates();
  document.getElementById('news').innerHTML =
    `<h2>Berita Banyuwangi</h2><ul class="list">${items.slice(0, 6).map((item) => card(item, date, feed)).join('')}</ul>`; // prettier-ignore
}
show();

const share = document.getElementById('share');
share.innerHTML = shareBar(location.href, document.title);
share.querySelector('button').onclick = () => navigator.clipboard.writeText(location.href);
