<?php
/**
 * The page of settings.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Settings → Banyuwangi News. WordPress' own API saves them: it asks for the capability, and for a nonce.
 */
final class Settings_Page {

	private const SLUG       = 'banyuwangi-news';
	private const CAPABILITY = 'manage_options';

	public static function start(): void {
		add_action( 'admin_menu', array( self::class, 'add' ) );
		add_action( 'admin_init', array( self::class, 'register' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( self::class, 'link' ) );
	}

	public static function url(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	public static function add(): void {
		add_options_page(
			__( 'Banyuwangi News', 'banyuwangi-news' ),
			__( 'Banyuwangi News', 'banyuwangi-news' ),
			self::CAPABILITY,
			self::SLUG,
			array( self::class, 'show' )
		);
	}

	public static function register(): void {
		register_setting(
			Settings::OPTION,
			Settings::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( Settings_Check::class, 'checked' ),
			)
		);
		add_settings_section( 'news', '', '__return_null', self::SLUG );
		self::field(
			'feed',
			__( 'Address of the feed', 'banyuwangi-news' ),
			__( 'The JSON Feed with the news. It is checked when you save; several addresses are separated by spaces.', 'banyuwangi-news' ),
			'https://portal.example/feed.json'
		);
		self::field(
			'script',
			__( 'Address of the script', 'banyuwangi-news' ),
			__( 'Leave this empty: the script is in the plugin. Or write the address of a release, such as its folder v1/, from which improvements come by themselves.', 'banyuwangi-news' ),
			''
		);
		self::field(
			'hosts',
			__( 'Allowed hosts', 'banyuwangi-news' ),
			__( 'Links and pictures of the news may lead to these hosts and their subdomains only, separated by spaces. Empty: to all. With them, a feed that was broken into leads your readers nowhere else.', 'banyuwangi-news' ),
			'banyuwangikab.go.id'
		);
	}

	public static function show(): void {
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
		settings_fields( Settings::OPTION );
		do_settings_sections( self::SLUG );
		submit_button();
		echo '</form></div>';
	}

	/**
	 * In the list of plugins.
	 *
	 * @param string[] $links Of the plugin.
	 */
	public static function link( array $links ): array {
		$link = '<a href="' . esc_url( self::url() ) . '">' . esc_html__( 'Settings', 'banyuwangi-news' ) . '</a>';
		return array_merge( array( $link ), $links );
	}

	private static function field( string $name, string $label, string $help, string $placeholder ): void {
		$id = self::SLUG . "-$name";
		add_settings_field(
			$name,
			$label,
			static function () use ( $name, $id, $help, $placeholder ) {
				printf(
					'<input class="large-text code" type="text" inputmode="url" spellcheck="false" autocomplete="off" id="%1$s" name="%2$s" value="%3$s" placeholder="%4$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%5$s</p>',
					esc_attr( $id ),
					esc_attr( Settings::OPTION . "[$name]" ),
					esc_attr( Settings::get( $name ) ),
					esc_attr( $placeholder ),
					esc_html( $help )
				);
			},
			self::SLUG,
			'news',
			array( 'label_for' => $id )
		);
	}
}
