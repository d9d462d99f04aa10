<?php
/**
 * What the plugin adds to WordPress.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Hooks everything up.
 */
final class Plugin {

	public static function start(): void {
		add_action( 'init', array( Blocks::class, 'register' ) );
		add_action( 'init', array( Shortcodes::class, 'register' ) );
		add_action( 'widgets_init', array( Widget::class, 'register' ) );
		add_action( Feed_Copies::REFRESH, array( Feed_Copies::class, 'refresh' ) );
		add_action( Script_Source::REFRESH, array( Script_Source::class, 'refresh' ) );
		add_filter( 'no_texturize_tags', array( Element::class, 'without_typography' ) );
		Assets::start();
		Head::start();
		if ( is_admin() ) {
			Settings_Page::start();
		}
		register_deactivation_hook( PLUGIN_FILE, array( self::class, 'stop' ) );
	}

	/**
	 * Takes back what runs by the clock.
	 */
	public static function stop(): void {
		wp_unschedule_hook( Feed_Copies::REFRESH );
		wp_unschedule_hook( Script_Source::REFRESH );
	}
}
