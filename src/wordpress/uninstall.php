<?php
/**
 * Takes away all that is the plugin's own: settings, copies of feeds, events.
 *
 * @package BanyuwangiNews
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Cleans the site that is the current one.
 */
function banyuwangi_news_uninstall() {
	global $wpdb;
	delete_option( 'banyuwangi_news' );
	delete_option( 'widget_banyuwangi_news' );
	wp_unschedule_hook( 'banyuwangi_news_refresh' );
	wp_unschedule_hook( 'banyuwangi_news_script' );
	$names = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s OR option_name LIKE %s",
			$wpdb->esc_like( '_transient_banyuwangi_news_' ) . '%',
			$wpdb->esc_like( '_transient_timeout_banyuwangi_news_' ) . '%',
			$wpdb->esc_like( 'banyuwangi_news_lock_' ) . '%'
		)
	);
	array_map( 'delete_option', $names );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $banyuwangi_news_site ) {
		switch_to_blog( $banyuwangi_news_site );
		banyuwangi_news_uninstall();
		restore_current_blog();
	}
} else {
	banyuwangi_news_uninstall();
}
