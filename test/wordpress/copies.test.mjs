// A feed that is down, slow, broken or changed: what pages show of it, and how often it is asked for.
import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { SAMPLE } from './publisher.mjs';
import { ageCopies, block, startWithPlugin, withoutCopies } from './with-plugin.mjs';

const world = await startWithPlugin();
const { site, publisher } = world;
after(() => world.stop());

const { url } = await site.asRole('author', block('news-list', { limit: 3 }));
const view = async () => (await (await fetch(url)).text()).split('<bwi-news-list')[1]?.split('</bwi-news-list>')[0];
const titles = (html) => [...html.matchAll(/<h3><a [^>]*>([^<]*)/g)].map(([, title]) => title);
const [first, second] = SAMPLE.items.map(({ title }) => title);
const LINK = `<a href="${publisher.url}" lang="id">Baca berita Banyuwangi</a>`;

const withoutFirst = { ...SAMPLE, items: SAMPLE.items.slice(1) };

/** What no page should show, by what is wrong. */
const WRONG = {
  down: () => publisher.isDown(),
  'an error': () => publisher.says('Aduh', { status: 500 }),
  'a web page': () => publisher.says('<!doctype html><title>Situs dalam perbaikan</title>'),
  'half a feed': () => publisher.says(JSON.stringify(SAMPLE).slice(0, 5000)),
  'no articles': () => publisher.says({ ...SAMPLE, items: [] }),
  'RSS': () => publisher.says('<rss version="2.0"><channel><title>x</title></channel></rss>'),
  'three megabytes': () => publisher.says({ ...SAMPLE, more: 'x'.repeat(3e6) }),
  'redirections without end': () => publisher.says('', { status: 302, headers: { location: '/feed.json' } }),
}; // prettier-ignore

beforeEach(async () => {
  publisher.says(SAMPLE);
  await withoutCopies(site);
  publisher.asked.length = 0;
});

describe('before there is a copy', () => {
  it('the first page asks, and those after it don’t', async () => {
    assert.equal(titles(await view())[0], first);
    assert.equal(titles(await view())[0], first);
    assert.deepEqual(publisher.asked, ['/feed.json']);
  });

  it('ten readers at once ask once; nobody waits for who asks', async () => {
    const seen = await Promise.all(Array.from({ length: 10 }, view));
    assert.equal(publisher.asked.length, 1);
    for (const html of seen) assert.ok(titles(html)[0] === first || html.includes(LINK), html);
  });

  it('who has looked for a copy before another one made it does not ask again', async () => {
    const seen = await site.wp(
      `$before = get_transient( 'banyuwangi_news_feed_' . md5( $data['feed'] ) );
      wp_remote_get( $data['page'] );
      return array( $before, strlen( do_blocks( $data['block'] ) ) > 500 );`,
      { feed: publisher.feed, page: url, block: block('news-list', { limit: 3 }) },
    );
    assert.deepEqual(seen, [false, true]);
    assert.equal(publisher.asked.length, 1);
  });

  it('an answer that never comes: a page waits once, with a link in the place of the news', async (t) => {
    publisher.hangs();
    const started = performance.now();
    assert.ok((await view()).includes(LINK));
    t.diagnostic(`the first page waited ${Math.round(performance.now() - started)} ms`);
    const again = performance.now();
    assert.ok((await view()).includes(LINK));
    t.diagnostic(`the second took ${Math.round(performance.now() - again)} ms`);
    assert.equal(publisher.asked.length, 1);
  });

  it('two feeds that never answer: the page waits for the first alone', async (t) => {
    publisher.hangs();
    const feed = [1, 2, 3].map((i) => `${publisher.url}${i}.json`).join(' ');
    const started = performance.now();
    await world.text(block('news-list', { feed }));
    t.diagnostic(`the page took ${Math.round(performance.now() - started)} ms`);
    assert.deepEqual(publisher.asked, ['/1.json']);
    // WordPress reads a new post once more for its pings.
    publisher.isDown();
    await site.cron();
  });

  for (const [name, happens] of Object.entries(WRONG))
    it(`${name}: a link, and the server is left alone for a while`, async () => {
      happens();
      assert.ok((await view()).includes(LINK));
      const { length } = publisher.asked;
      await view();
      await site.cron();
      assert.deepEqual(publisher.asked.slice(length), []);
      publisher.says(SAMPLE);
      await ageCopies(site);
      assert.equal(titles(await view())[0], first);
    });
});

describe('with a copy that is old', () => {
  for (const [name, happens] of Object.entries(WRONG))
    it(`${name}: the last copy, and no page asks`, async () => {
      await view();
      await ageCopies(site);
      happens();
      publisher.asked.length = 0;
      assert.equal(titles(await view())[0], first);
      assert.deepEqual(publisher.asked, []);
      await site.cron();
      assert.notEqual(publisher.asked.length, 0);
      assert.equal(titles(await view())[0], first);
    });

  it('a feed that has changed: the old copy once, then the new one; what is withdrawn is gone', async () => {
    await view();
    await ageCopies(site);
    publisher.says(withoutFirst);
    assert.equal(titles(await view())[0], first);
    await site.cron();
    assert.equal(titles(await view())[0], second);
    assert.equal(publisher.asked.length, 2);
  });

  it('many readers ask for one new copy', async () => {
    await view();
    await ageCopies(site);
    await Promise.all(Array.from({ length: 10 }, view));
    await site.cron();
    await site.cron();
    assert.equal(publisher.asked.length, 2);
  });

  it('a feed that is the same is not sent again', async () => {
    publisher.says(SAMPLE, { headers: { etag: '"satu"', 'last-modified': 'Mon, 30 Nov 2026 00:00:00 GMT' } });
    await view();
    await ageCopies(site);
    await view();
    publisher.says('', { status: 304 });
    await site.cron();
    assert.equal(publisher.headers['if-none-match'], '"satu"');
    assert.equal(publisher.headers['if-modified-since'], 'Mon, 30 Nov 2026 00:00:00 GMT');
    assert.equal(titles(await view())[0], first);
    assert.equal(publisher.asked.length, 2);
  });

  it('a server that stays down is asked less and less often', async () => {
    publisher.isDown();
    const pauses = await site.wp(
      `$pauses = array();
      for ( $i = 0; $i < 8; $i++ ) {
        do_action( 'banyuwangi_news_refresh', $data );
        $copy = get_transient( 'banyuwangi_news_feed_' . md5( $data ) );
        $pauses[] = (int) round( ( $copy['next'] - time() ) / 60 );
      }
      return $pauses;`,
      publisher.feed,
    );
    assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('a lock that was left behind holds nobody for ever', async () => {
    await view();
    const lock = (since) =>
      site.wp(
        `add_option( 'banyuwangi_news_lock_' . md5( $data['feed'] ), time() - $data['since'], '', 'no' ); do_action( 'banyuwangi_news_refresh', $data['feed'] );`,
        { feed: publisher.feed, since },
      );
    await lock(5);
    assert.equal(publisher.asked.length, 1);
    await site.wp(`delete_option( 'banyuwangi_news_lock_' . md5( $data ) );`, publisher.feed);
    await lock(600);
    assert.equal(publisher.asked.length, 2);
  });
});

it('an author’s feed on this machine or its network is not asked for', async () => {
  const { url: elsewhere, stop, asked } = await (await import('./publisher.mjs')).startPublisher();
  // What the tests allow of this machine is taken back.
  const html = await site.wp(
    `remove_all_filters( 'http_request_host_is_external' ); remove_all_filters( 'http_allowed_safe_ports' );
    return do_blocks( $data );`,
    block('news-list', { feed: `${elsewhere}feed.json` }),
  );
  stop();
  assert.deepEqual(asked, []);
  assert.match(html, /Baca berita Banyuwangi/);
});

it('what a block costs a page’s PHP', async (t) => {
  const cost = await site.wp(
    `$measure = static function () { $started = microtime( true ); do_blocks( $GLOBALS['bwi_block'] ); return round( ( microtime( true ) - $started ) * 1000, 2 ); };
    $GLOBALS['bwi_block'] = $data;
    return array( 'cold' => $measure(), 'the second on the page' => $measure() );`,
    block('news-list', { limit: 6 }),
  );
  const cached = await site.wp(
    `wp_cache_flush(); wp_load_alloptions();
    $started = microtime( true ); $html = do_blocks( $data ); return array( round( ( microtime( true ) - $started ) * 1000, 2 ), strlen( $html ) );`,
    block('news-list', { limit: 6 }),
  );
  t.diagnostic(
    `with the publisher on this machine, ms: ${JSON.stringify(cost)}; in another page, from the copy: ${cached[0]}, ${cached[1]} bytes of HTML`,
  );
  assert.ok(cached[1] > 1000);
});
