<?php
/**
 * Shortcodes.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode for each element, of the same name and with the same attributes: `[bwi-news-list limit="3" no-image]`.
 */
final class Shortcodes {

	public static function register(): void {
		foreach ( Element::names() as $name ) {
			add_shortcode(
				"bwi-$name",
				static function ( $written ) use ( $name ) {
					$html = Element::html( $name, self::attributes( (array) $written ) );
					return '' === $html ? '' : '<div class="wp-block-banyuwangi-' . esc_attr( $name ) . "\">\n$html\n</div>";
				}
			);
		}
	}

	/**
	 * Attributes as they are meant: a word without a value is one that is on, and typographic quotation marks, which editors put around
	 * values, are none of theirs.
	 *
	 * @param array $written As WordPress has found them.
	 */
	private static function attributes( array $written ): array {
		$attributes = array();
		foreach ( $written as $name => $value ) {
			if ( is_int( $name ) ) {
				$attributes[ strtolower( $value ) ] = true;
			} else {
				$attributes[ $name ] = preg_replace( '/^[\s“”„‟″"\'‘’]+|[\s“”„‟″"\'‘’]+$/u', '', $value );
			}
		}
		return $attributes;
	}
}
