// The same with Preact and keys: what changes only what differs, as frameworks do.
import { h, render } from 'preact';
import { dates } from './markup.mjs';

const { feeds } = JSON.parse(document.getElementById('settings').textContent);
const date = dates();

function Card({ item }) {
  const day = new Date(item.date_published);
  return h(
    'article',
    { class: 'story row' },
    h('div', { class: 'media' }, h('img', { src: item.image, alt: '', loading: 'lazy', decoding: 'async' })),
    h(
      'div',
      { class: 'text' },
      h('p', { class: 'tag quiet' }, item.tags[0]),
      h('h3', { class: 'title' }, h('a', { class: 'link', href: item.url }, item.title)),
      h('p', { class: 'summary' }, item.summary),
      h('p', { class: 'foot quiet' }, h('time', { datetime: day.toISOString() }, date.format(day))),
    ),
  );
}

async function show() {
  const answers = await Promise.all(feeds.map(async (url) => (await fetch(url)).json()));
  const cards = answers.flatMap(({ items }) => items.map((item) => h('li', { key: item.id }, h(Card, { item }))));
  render(cards, document.querySelector('ul'));
}
window.benchRefresh = show;
show();
