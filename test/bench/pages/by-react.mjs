// The same with React, react-share and date-fns, as an app's developer would put it together.
import { format } from 'date-fns';
import { id } from 'date-fns/locale/id';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  FacebookIcon,
  FacebookShareButton,
  TelegramIcon,
  TelegramShareButton,
  TwitterShareButton,
  WhatsappIcon,
  WhatsappShareButton,
  XIcon,
} from 'react-share';

const { feed } = document.currentScript.dataset;

function Card({ item }) {
  const day = new Date(item.date_published);
  return h(
    'article',
    { className: 'card' },
    h('img', { src: new URL(item.image, feed).href, alt: '', loading: 'lazy', decoding: 'async' }),
    h(
      'div',
      null,
      h('p', { className: 'tag' }, item.tags[0]),
      h('h3', null, h('a', { href: new URL(item.url, feed).href }, item.title)),
      h('p', { className: 'summary' }, item.summary),
      h('p', null, h('time', { dateTime: day.toISOString() }, format(day, 'EEEE, d MMMM yyyy', { locale: id }))),
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
  const cards = items.map((item) => h('li', { key: item.id }, h(Card, { item })));
  return [h('h2', { key: 'heading' }, 'Berita Banyuwangi'), h('ul', { key: 'list', className: 'list' }, cards)];
}

function Share() {
  const shared = { url: location.href, title: document.title };
  const size = { size: 44, round: true };
  return [
    h('h2', { key: 'heading' }, 'Bagikan Artikel'),
    h(
      'div',
      { key: 'list', className: 'share' },
      h(WhatsappShareButton, shared, h(WhatsappIcon, size)),
      h(FacebookShareButton, shared, h(FacebookIcon, size)),
      h(TelegramShareButton, shared, h(TelegramIcon, size)),
      h(TwitterShareButton, shared, h(XIcon, size)),
      h('button', { onClick: () => navigator.clipboard.writeText(shared.url) }, 'Salin'),
    ),
  ];
}

createRoot(document.getElementById('news')).render(h(News));
createRoot(document.getElementById('share')).render(h(Share));
