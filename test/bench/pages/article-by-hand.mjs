// A full article as it is written by hand: fetch, DOMPurify, innerHTML.
import DOMPurify from 'dompurify';
import { dates, escape } from './markup.mjs';

const { feed } = document.currentScript.dataset;
const loaded = fetch(feed).then((answer) => answer.json());

async function show(id) {
  const { items } = await loaded;
  const item = items.find((each) => each.id === id);
  const day = new Date(item.date_published);
  document.getElementById('article').innerHTML = `<article><h1>${escape(item.title)}</h1>
<p><time datetime="${day.toISOString()}">${dates().format(day)}</time></p>
<img src="${escape(new URL(item.image, feed).href)}" alt="${escape(item._bwi.image_alt)}" decoding="async" style="width:100%;aspect-ratio:3/2">
<div class="body">${DOMPurify.sanitize(item.content_html)}</div></article>`;
}
window.benchShow = show;
show(document.getElementById('article').dataset.id);
