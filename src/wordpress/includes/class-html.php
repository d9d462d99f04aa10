<?php
/**
 * Escaping.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Writes HTML that later steps of WordPress leave as it is: what a feed says in square brackets must never run as a shortcode.
 */
final class Html {

	/**
	 * Plain text as HTML. Each character means itself, an ampersand too.
	 *
	 * @param string $text Plain text.
	 */
	public static function text( string $text ): string {
		return self::without_brackets( esc_html( str_replace( '&', '&amp;', $text ) ) );
	}

	/**
	 * Attributes of a tag, each with a space before it. An address goes through esc_url(); null is left out; true is an empty attribute.
	 *
	 * @param array $attributes Values by name.
	 */
	public static function attributes( array $attributes ): string {
		$html = '';
		foreach ( $attributes as $name => $value ) {
			if ( null === $value || false === $value ) {
				continue;
			}
			if ( true === $value ) {
				$value = '';
			} elseif ( 'href' === $name || 'src' === $name ) {
				$value = esc_url( (string) $value, array( 'http', 'https', 'mailto' ) );
			} else {
				$value = self::without_brackets( esc_attr( str_replace( '&', '&amp;', (string) $value ) ) );
			}
			$html .= " $name=\"$value\"";
		}
		return $html;
	}

	/**
	 * Entities in the place of square brackets, which mean shortcodes to WordPress, and mean the same to browsers.
	 *
	 * @param string $html Escaped.
	 */
	public static function without_brackets( string $html ): string {
		return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), $html );
	}

	/**
	 * Lines without the empty ones.
	 *
	 * @param string ...$lines HTML.
	 */
	public static function lines( string ...$lines ): string {
		return implode( "\n", array_filter( $lines, 'strlen' ) );
	}

	/**
	 * A heading of this level, 1 to 6.
	 *
	 * @param int    $level As a number.
	 * @param string $html  What is in it.
	 */
	public static function heading( int $level, string $html ): string {
		$level = max( 1, min( 6, $level ) );
		return "<h$level>$html</h$level>";
	}
}
