// The same cards as ours by innerHTML. Its template is one of our own cards, filled in: see lists.mjs.
import { escape } from './markup.mjs';

const { feeds, template } = JSON.parse(document.getElementById('settings').textContent);
const date = new Intl.DateTimeFormat('id', { dateStyle: 'full', timeZone: 'Asia/Jakarta' });

const fill = (item) => {
  const day = new Date(item.date_published);
  const values = { url: item.url, title: item.title, summary: item.summary, image: item.image, tag: item.tags[0], moment: day.toISOString(), date: date.format(day) }; // prettier-ignore
  return template.replace(/%(\w+)%/g, (_, name) => escape(values[name]));
};

async function show() {
  const answers = await Promise.all(feeds.map(async (url) => (await fetch(url)).json()));
  document.querySelector('ul').innerHTML = answers.flatMap(({ items }) => items.map(fill)).join('');
}
window.benchRefresh = show;
show();
