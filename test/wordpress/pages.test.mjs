// What pages of the site carry: script, style and preload where there is an element, and nowhere else.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { SAMPLE } from './publisher.mjs';
import { block, shortcode, startWithPlugin } from './with-plugin.mjs';

const world = await startWithPlugin();
const { site, publisher } = world;
after(() => world.stop());

const get = async (path = '') => (await fetch(new URL(path, site.url))).text();
const count = (html, pattern) => [...html.matchAll(pattern)].length;
const assets = (html) => ({
  script: count(html, /<script[^>]*widgets\/bwi\.js/g),
  style: count(html, /<link[^>]*banyuwangi-news\/bwi\.css/g),
  preload: count(html, /<link rel="preload" as="fetch"/g),
});
const headOf = (html) => html.slice(0, html.indexOf('</head>'));

describe('script, style and preload', () => {
  it('are in no page without an element', async () => {
    await site.asRole('author', { post_title: 'Tanpa', post_content: '<p>Kami menulis tentang [bwi] dan <code>bwi-news-list</code>.</p>' });
    for (const path of ['', 'tanpa/', '?s=x']) assert.deepEqual(assets(await get(path)), { script: 0, style: 0, preload: 0 }, path);
  });

  it('are in the head of a post with one, each once', async () => {
    const html = await world.text(`${block('news-list')}\n${block('related-news')}\n${shortcode('article-card')}`);
    assert.deepEqual(assets(html), { script: 1, style: 1, preload: 1 });
    assert.deepEqual(assets(headOf(html)), { script: 1, style: 1, preload: 1 });
  });

  it('ask for no feed where there are share links alone', async () => {
    assert.deepEqual(assets(await world.text(block('share-bar'))), { script: 1, style: 1, preload: 0 });
  });

  it('let a browser ask for the feed once', async () => {
    const { url } = await site.asRole('author', `${block('news-list')}\n${block('article-card')}`);
    await get(url);
    publisher.asked.length = 0;
    const { page } = await world.open(url);
    await page.waitForFunction(() => [...document.querySelectorAll('bwi-news-list, bwi-article-card')].every(({ status }) => status === 'ready')); // prettier-ignore
    assert.deepEqual(publisher.asked, ['/feed.json']);
  });

  it('ask for the feed that the block names', async () => {
    const html = await world.text(block('news-list', { feed: `${publisher.url}kanal.json` }));
    assert.match(html, new RegExp(`<link rel="preload" as="fetch" crossorigin href="${publisher.url}kanal.json">`));
    assert.equal(assets(html).preload, 1);
  });

  it('keep a script tag that optimisers leave alone, its attributes before its address', async () => {
    const html = await world.text(block('news-list'));
    const [tag] = /<script[^>]*widgets\/bwi\.js[^>]*>/.exec(html);
    assert.match(tag, /data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket="" data-feed="http[^"]+" async="" src=/);
    const excluded = await site.wp(`return array(
      apply_filters( 'rocket_delay_js_exclusions', array( 'x' ) ), apply_filters( 'autoptimize_filter_js_exclude', 'x.js' ),
      apply_filters( 'litespeed_optm_js_defer_exc', array() ), apply_filters( 'sgo_js_minify_exclude', array() ),
    );`);
    assert.deepEqual(excluded, [['x', '/bwi.js', '/bwi.all.js'], 'x.js, /bwi.js, /bwi.all.js', ['/bwi.js', '/bwi.all.js'], ['banyuwangi-news']]); // prettier-ignore
  });

  it('are not in a post that asks for a password, and the news is not either', async () => {
    const { url } = await site.asRole('author', { post_title: 'Rahasia', post_content: block('news-list'), post_password: 'x' });
    const html = await get(url);
    assert.deepEqual(assets(html), { script: 0, style: 0, preload: 0 });
    assert.doesNotMatch(html, /bwi-news/);
  });
});

describe('the widget', () => {
  const areas = (widgets) =>
    site.wp(
      `update_option( 'widget_banyuwangi_news', array( 2 => $data['instance'], '_multiwidget' => 1 ) );
      update_option( 'widget_block', array( 9 => array( 'content' => $data['block'] ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'sidebar-1' => $data['widgets'], 'array_version' => 3 ) );`,
      { instance: { heading: 'Kabar <Bumi>', limit: 2, layout: 'headlines', tag: '' }, block: block('news-list', { limit: 2 }), widgets },
    );

  it('shows news in a widget area, with what it needs before it', async () => {
    await areas(['banyuwangi_news-2']);
    const html = await get('tanpa/');
    assert.match(html, /<h2 class="widget-title">Kabar &lt;Bumi&gt;<\/h2><link[^]*?<bwi-news-list [^>]*layout="headlines"/);
    assert.equal(count(html, /<article lang="id">/g), 2);
    assert.deepEqual(assets(html), { script: 1, style: 1, preload: 1 });
  });

  it('as a block in a widget area does', async () => {
    await areas(['block-9']);
    const html = await get('tanpa/');
    assert.equal(count(html, /<article lang="id">/g), 2);
    assert.deepEqual(assets(html), { script: 1, style: 1, preload: 1 });
    await areas([]);
  });

  it('keeps what its form may have', async () => {
    const kept = await site.wp(
      `global $wp_widget_factory; $widget = $wp_widget_factory->get_widget_object( 'banyuwangi_news' );
      ob_start(); $widget->form( array( 'heading' => '"><script>' ) ); $form = ob_get_clean();
      return array( $widget->update( array( 'heading' => '<b>Kabar</b>', 'limit' => '900', 'layout' => 'x', 'tag' => 'Wisata' ), array() ), $form );`,
    );
    assert.deepEqual(kept[0], { heading: 'Kabar', limit: 50, layout: 'list', tag: 'Wisata' });
    assert.match(kept[1], /value="&quot;&gt;&lt;script&gt;"/);
  });
});

describe('related news', () => {
  const links = (html) => [...html.slice(html.indexOf('<bwi-related-news')).split('</bwi-related-news>')[0].matchAll(/<h3><a href="[^"]*berita=([^"]*)"/g)].map(([, slug]) => slug); // prettier-ignore

  it('is what the publisher has put beside the article, then of its kanal, newest first, never itself', async () => {
    const [current] = SAMPLE.items;
    const chosen = SAMPLE.items.at(-1);
    publisher.says({
      ...SAMPLE,
      items: [{ ...current, _bwi: { related: [chosen.id, current.id, 'tidak-ada'] } }, ...SAMPLE.items.slice(1)],
    });
    await site.wp(`do_action( 'banyuwangi_news_refresh', $data );`, publisher.feed);
    const slugs = links(await world.text(block('related-news', { 'article-id': current.id, limit: 3 })));
    const same = SAMPLE.items.filter(({ tags, id }) => tags[0] === current.tags[0] && id !== current.id && id !== chosen.id);
    const newest = same.sort((a, b) => Date.parse(b.date_published) - Date.parse(a.date_published)).map(({ id }) => id);
    assert.deepEqual(slugs, [chosen.id, ...newest].slice(0, 3));
  });

  it('is about the article that the page shows', async () => {
    const { id, tags } = SAMPLE.items[1];
    for (const shown of [block('article', { 'article-id': id }), shortcode('article', { 'article-id': id })]) {
      const slugs = links(await world.text(`${block('related-news', { limit: 4 })}\n${shown}`));
      assert.ok(slugs.length && !slugs.includes(id), slugs);
      assert.equal(SAMPLE.items.find((item) => item.id === slugs[0]).tags[0], tags[0]);
    }
  });

  it('is of the post’s categories on a page of the site', async () => {
    const { url } = await site.asRole('editor', { post_title: 'Kabar desa', post_content: block('related-news', { limit: 2 }), tags_input: ['kesehatan'] }); // prettier-ignore
    const html = await get(url);
    const kanal = [...html.slice(html.indexOf('<bwi-related-news')).matchAll(/bwi-kanal">([^<]*)/g)].map(([, words]) => words);
    assert.equal(kanal[0], 'Kesehatan');
    assert.match(html, /<h2>Berita Terkait<\/h2>/);
  });
});

it('leaves out what a widget before it shows, where that is wanted', async () => {
  const html = await world.text(`${block('article-card')}${block('news-list', { limit: 3, 'no-repeat': true })}`);
  const slugs = [...html.matchAll(/<h3><a href="[^"]*berita=([^"]*)"/g)].map(([, slug]) => slug);
  assert.equal(new Set(slugs).size, 4);
});

it('says nothing in the site’s own feeds', async () => {
  await site.asRole('author', { post_title: 'Umpan', post_content: `<p>Kata penulis</p>${block('news-list')}` });
  const feed = await get('feed/');
  assert.match(feed, /Kata penulis/);
  assert.doesNotMatch(feed, /<bwi-|class="bwi/);
});
