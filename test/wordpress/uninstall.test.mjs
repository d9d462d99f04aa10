// What the plugin leaves in a site that has removed it.
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { block, shortcode, startWithPlugin } from './with-plugin.mjs';

const world = await startWithPlugin();
const { site, plugin, publisher } = world;
after(() => world.stop());

/** Everything in the database that has a name of ours, but for what authors have written. */
const traces = () =>
  site.wp(`global $wpdb;
    $found = array();
    foreach ( array( 'options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key' ) as $table => $column ) {
      foreach ( $wpdb->get_col( "SELECT $column FROM {$wpdb->$table} WHERE $column LIKE '%banyuwangi%'" ) as $name ) { $found[] = "$table: $name"; }
    }
    foreach ( (array) get_option( 'cron' ) as $events ) {
      foreach ( is_array( $events ) ? array_keys( $events ) : array() as $hook ) { if ( false !== strpos( $hook, 'banyuwangi' ) ) { $found[] = "event: $hook"; } }
    }
    sort( $found );
    return $found;`);

it('uses the whole plugin, is deactivated and deleted: nothing of ours stays, and pages do without it', async () => {
  const { url, content } = await site.asRole('author', `<p>Kata penulis</p>\n${block('news-list')}\n${shortcode('article-card')}`);
  await fetch(url);
  await site.wp(
    `update_option( 'widget_banyuwangi_news', array( 2 => array( 'heading' => 'Berita' ), '_multiwidget' => 1 ) );
    do_action( 'banyuwangi_news_refresh', $data );
    wp_schedule_single_event( time() + 999, 'banyuwangi_news_refresh', array( $data ) );
    wp_schedule_single_event( time() + 999, 'banyuwangi_news_script' );
    add_option( 'banyuwangi_news_lock_x', '1' );`,
    publisher.feed,
  );
  const used = await traces();
  for (const name of ['options: banyuwangi_news', 'options: widget_banyuwangi_news', 'event: banyuwangi_news_refresh'])
    assert.ok(used.includes(name), `${name} is not among ${used}`);

  assert.equal(await site.uninstall(plugin), true);
  assert.deepEqual(await traces(), []);
  const page = await (await fetch(url)).text();
  assert.match(page, /Kata penulis/);
  assert.doesNotMatch(page, /<bwi-|banyuwangi-news\//);
  assert.equal(await site.wp(`return get_posts( array( 'name' => 'percobaan' ) )[0]->post_content;`), content);
});
