<?php
/**
 * Blocks.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Registers a block for each folder in `blocks`.
 */
final class Blocks {

	/** The script with the editor's side of the blocks, which `block.json` names. */
	private const EDITOR = 'banyuwangi-news-editor';

	public static function register(): void {
		load_plugin_textdomain( 'banyuwangi-news', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
		self::register_editor();
		foreach ( Element::names() as $name ) {
			register_block_type(
				dirname( PLUGIN_FILE ) . "/blocks/$name",
				array(
					// From 6.3 on: one block of an earlier kind would take the editor of all blocks out of its frame.
					'api_version'     => version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ? 3 : 2,
					'render_callback' => static function ( array $attributes ) use ( $name ) {
						return self::html( $name, $attributes );
					},
				)
			);
		}
		add_action( 'enqueue_block_editor_assets', array( self::class, 'tell_editor' ) );
	}

	/**
	 * What the editor's script can't know.
	 */
	public static function tell_editor(): void {
		$settings = array(
			'feed'     => implode( ' ', Settings::feeds() ),
			// The language of the site's pages: in the administration, that of `get_bloginfo` is the user's.
			'lang'     => str_replace( '_', '-', get_locale() ),
			'settings' => current_user_can( 'manage_options' ) ? Settings_Page::url() : '',
		);
		// Nothing in it ends the script.
		$json = wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
		wp_add_inline_script( self::EDITOR, "window.banyuwangiNews = $json;", 'before' );
	}

	private static function register_editor(): void {
		$asset = dirname( PLUGIN_FILE ) . '/editor.asset.php';
		if ( is_file( $asset ) ) {
			$asset = require $asset;
			wp_register_script( self::EDITOR, plugins_url( 'editor.js', PLUGIN_FILE ), $asset['dependencies'], $asset['version'], true );
			wp_set_script_translations( self::EDITOR, 'banyuwangi-news', dirname( PLUGIN_FILE ) . '/languages' );
		}
	}

	private static function html( string $name, array $attributes ): string {
		$html = Element::html( $name, $attributes );
		return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . ">\n$html\n</div>";
	}
}
