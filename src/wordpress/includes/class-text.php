<?php
/**
 * Words of feeds.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and shortens texts as the widgets do.
 */
final class Text {

	/** Longest excerpt, in characters. */
	private const MAX_EXCERPT = 220;

	/** All that is white space in a browser. */
	private const SPACES = '/[\s\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]+/u';

	/** Places of datelines in lower case, those from which news of Banyuwangi comes most. */
	private const PLACE = 'Banyuwangi|Genteng|Muncar|Rogojampi|Glenmore|Kalipuro|Jakarta|Surabaya|Jember|Situbondo|Bondowoso|Malang|Denpasar|Bali|Jawa Timur';

	/** A reference that was escaped once too often: `&amp;amp;`, `&amp;#8220;`. */
	private const ESCAPED_TWICE = '/&amp;(?=(?:amp|quot|apos|nbsp|hellip|[lr][sd]quo|[nm]dash|#\d+|#x[\da-f]+);)/i';

	/**
	 * One line of plain text from a field that should be plain text: references decoded once, no control characters, and none that turn
	 * the direction of what follows.
	 *
	 * @param mixed $value Of the feed.
	 */
	public static function line( $value ): string {
		if ( is_int( $value ) || is_float( $value ) ) {
			return (string) $value;
		}
		if ( ! is_string( $value ) ) {
			return '';
		}
		return self::one_line( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}

	/**
	 * A title, with what was escaped twice escaped once. One that speaks of markup stays as it is.
	 *
	 * @param mixed $value Of the feed.
	 */
	public static function title( $value ): string {
		if ( is_string( $value ) && ! preg_match( '/<|&(?:amp;)?lt;/', $value ) ) {
			$value = preg_replace( self::ESCAPED_TWICE, '&', $value );
		}
		return self::line( $value );
	}

	/**
	 * The words of HTML, on one line.
	 *
	 * @param string $html Of the feed.
	 */
	public static function of_html( string $html ): string {
		$html = preg_replace( '#<(script|style|template|noscript|figcaption)\b.*?</\1\s*>#is', ' ', $html );
		return self::line( wp_strip_all_tags( preg_replace( '#<(?:/?(?:p|div|h[1-6]|li|ul|ol|tr|td|th|blockquote|figure|section)\b[^>]*|br\b[^>]*)>#i', ' $0', $html ) ) );
	}

	/**
	 * The text without dateline and closing mark, cut at the end of a word.
	 *
	 * @param string $text One line.
	 * @param int    $max  Characters.
	 */
	public static function excerpt( string $text, int $max = self::MAX_EXCERPT ): string {
		$body = preg_replace( '/\s*\(\*+\)\s*$/', '', substr( $text, strlen( self::dateline( $text ) ) ) );
		if ( mb_strlen( $body ) <= $max ) {
			return $body;
		}
		$cut   = mb_substr( $body, 0, $max + 1 );
		$space = mb_strrpos( $cut, ' ' );
		$cut   = mb_substr( $cut, 0, $space > $max / 2 ? $space : $max );
		return preg_replace( '/[\s,;:.–—-]+$/u', '', $cut ) . '…';
	}

	/**
	 * The dateline at the start of a text with its dash, as newspapers write it: `BANYUWANGI –`, `JAKARTA, KOMPAS.com —`.
	 *
	 * @param string $text One line.
	 */
	public static function dateline( string $text ): string {
		// A place in capitals, with two vowels at least: `UMKM - Sektor …` is a sentence.
		$capitals = "(?=[A-ZÀ-Þ.]*[AIUEO][A-ZÀ-Þ.]*[AIUEO])[A-ZÀ-Þ][A-ZÀ-Þ.'’\\/ ]*";
		// What follows these: an agency, another place or a date.
		$more = '(?:\s?[,|]\s?[\wÀ-ÿ.\/() ]{2,36}|\s?\([\wÀ-ÿ.\/ ]{2,36}\))?';
		// Other capitalised words, which an agency or a date must follow: `Bupati - Wakil Bupati …` is a sentence.
		$names  = "[A-ZÀ-Þ][\\wÀ-ÿ'’]*(?: [A-ZÀ-Þ][\\wÀ-ÿ'’]*){0,2}";
		$site   = '[A-Z][\w-]*\.[a-z.]{2,6}';
		$agency = "(?:,\\s?(?:$site|[A-Z]\\w*(?: [A-Z]\\w*)? (?:Indonesia|News)|[\\w ,()]{0,9}\\d[\\w\\/() ]{5,20})|\\s?\\((?:[A-Z]{3,}[\\w ]*|\\d[\\d\\/]+)\\))";
		$place  = self::PLACE;
		$found  = preg_match( "/^\\s*(?:(?:$capitals|$place)$more|$site(?:\\s?[,|]\\s?$names)?|$names$agency)\\s*(?:--+|\\s-|[–—])\\s*(?=\\S)/u", $text, $match );
		return $found ? $match[0] : '';
	}

	private static function one_line( string $text ): string {
		$text = str_replace( array( "\v", "\f" ), ' ', wp_check_invalid_utf8( $text, true ) );
		$text = preg_replace( '/[\x{202a}-\x{202e}\x{2066}-\x{2069}\x{fffe}\x{ffff}]|(?![\t\n\r\x{85}])\p{Cc}/u', '', $text );
		return trim( preg_replace( self::SPACES, ' ', (string) $text ) );
	}
}
