// The same with Preact, whose developer minds bytes: dates by Intl, links for the share bar.
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dates, icon, targets } from './markup.mjs';

const { feed } = document.currentScript.dataset;

function Card({ item, date }) {
  const day = new Date(item.date_published);
  return h(
    'article',
    { class: 'card' },
    h('img', { src: new URL(item.image, feed).href, alt: '', loading: 'lazy', decoding: 'async' }),
    h(
      'div',
      null,
      h('p', { class: 'tag' }, item.tags[0]),
      h('h3', null, h('a', { href: new URL(item.url, feed).href }, item.title)),
      h('p', { class: 'summary' }, item.summary),
      h('p', null, h('time', { datetime: day.toISOString() }, date.format(day))),
    ),
  );
}

function News() {
  const [items, setItems] = useState([]);
  useEffect(() => {
    fetch(feed)
      .then((answer) => answer.json())
      .then((found) => setItems(found.items.slice(0, 6)));
  }, []);
  if (!items.length) return null;
  const date = dates();
  const cards = items.map((item) => h('li', { key: item.id }, h(Card, { item, date })));
  return [h('h2', null, 'Berita Banyuwangi'), h('ul', { class: 'list' }, cards)];
}

function Share() {
  const { href } = location;
  const links = Object.entries(targets).map(([name, to]) =>
    h(
      'li',
      { key: name },
      h('a', {
        href: to(href, document.title),
        target: '_blank',
        rel: 'noopener',
        'aria-label': name,
        dangerouslySetInnerHTML: { __html: icon(name) },
      }),
    ),
  );
  const copy = h('button', {
    'aria-label': 'Salin tautan',
    onClick: () => navigator.clipboard.writeText(href),
    dangerouslySetInnerHTML: { __html: icon('copy') },
  });
  return [h('h2', null, 'Bagikan Artikel'), h('ul', { class: 'share' }, links, h('li', { key: 'copy' }, copy))];
}

render(h(News), document.getElementById('news'));
render(h(Share), document.getElementById('share'));
