<?php
/**
 * Addresses.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Reads addresses of feeds as browsers do.
 */
final class Urls {

	/** Query parameters for tracking: they don't identify the page. */
	private const TRACKING = '/^(?:(?:utm|mtm|pk|mc)_|(?:\w+clid|[gw]braid|igsh(?:id)?|_g[al]|ref_src)$)/i';

	/**
	 * The absolute http(s) address without user name and password; empty where it is none.
	 *
	 * @param mixed  $value As it is written in a feed.
	 * @param string $base  What a relative address is relative to.
	 */
	public static function web( $value, string $base = '' ): string {
		if ( ! is_string( $value ) ) {
			return '';
		}
		$value = trim( str_replace( array( "\t", "\n", "\r" ), '', $value ), "\0..\x20" );
		if ( '' === $value ) {
			return '';
		}
		if ( ! preg_match( '#^[a-z][a-z0-9+.-]*:#i', $value ) ) {
			// WordPress loses the fragment.
			list( $value, $fragment ) = explode( '#', $value, 2 ) + array( 1 => null );

			$value = '' === $base ? '' : \WP_Http::make_absolute_url( $value, $base ) . ( null === $fragment ? '' : "#$fragment" );
		}
		if ( ! preg_match( '#^(https?):[/\\\\]{2}([^/\\\\?\#]*)([^?\#]*)(.*)$#is', $value, $parts ) ) {
			return '';
		}
		list( , $scheme, $authority, $path, $rest ) = $parts;

		$scheme = strtolower( $scheme );
		$at     = strrpos( $authority, '@' );
		$host   = strtolower( false === $at ? $authority : substr( $authority, $at + 1 ) );
		$host   = preg_replace( 'https' === $scheme ? '/:(?:443)?$/' : '/:(?:80)?$/', '', $host );
		if ( ! preg_match( '/^(?:\[[0-9a-f:.]+\]|[^\s<>"\'\\\\^`{|}%\[\]:]+)(?::\d{1,5})?$/', $host ) ) {
			return '';
		}
		$path = strtr( $path, '\\', '/' );
		return "$scheme://$host" . self::encoded( '' === $path ? '/' : $path ) . self::encoded( $rest );
	}

	/**
	 * Addresses that are separated by spaces, each once. `{tag}` in one stays as it is: a kanal takes its place.
	 *
	 * @param string $values As an attribute has them.
	 * @return string[]
	 */
	public static function all( string $values ): array {
		$urls = array();
		foreach ( preg_split( '/\s+/', $values, -1, PREG_SPLIT_NO_EMPTY ) as $value ) {
			$urls[] = str_ireplace( '%7Btag%7D', '{tag}', self::web( $value, home_url( '/' ) ) );
		}
		return array_values( array_unique( array_filter( $urls ) ) );
	}

	/**
	 * Those addresses that are some already: without the ones that wait for a kanal.
	 *
	 * @param string[] $urls Of {@see self::all()}.
	 * @return string[]
	 */
	public static function whole( array $urls ): array {
		return array_values(
			array_filter(
				$urls,
				static function ( $url ) {
					return false === strpos( $url, '{tag}' );
				}
			)
		);
	}

	/**
	 * The whole host of an address, with its port.
	 *
	 * @param string $url Of {@see self::web()}.
	 */
	public static function origin( string $url ): string {
		return preg_replace( '#^(https?://[^/]*).*$#s', '$1', $url );
	}

	/**
	 * True on one of these hosts or a subdomain of one, and for all without any.
	 *
	 * @param string $url   Of {@see self::web()}.
	 * @param string $hosts Separated by spaces.
	 */
	public static function is_on( string $url, string $hosts ): bool {
		$host  = '.' . wp_parse_url( $url, PHP_URL_HOST );
		$names = preg_split( '/\s+/', $hosts, -1, PREG_SPLIT_NO_EMPTY );
		foreach ( $names as $name ) {
			if ( substr( $host, -strlen( ".$name" ) ) === '.' . strtolower( $name ) ) {
				return true;
			}
		}
		return ! $names;
	}

	/**
	 * What is equal for two spellings of one address: scheme, `www.`, trailing slash, fragment and tracking don't matter.
	 *
	 * @param string $address An address, or an id.
	 */
	public static function key( string $address ): string {
		$url = self::web( $address );
		if ( '' === $url ) {
			return $address;
		}
		list( $url )          = explode( '#', $url );
		list( $path, $query ) = explode( '?', $url, 2 ) + array( 1 => '' );

		$kept = array_filter(
			explode( '&', $query ),
			static function ( $pair ) {
				return '' !== $pair && ! preg_match( self::TRACKING, urldecode( strtok( $pair, '=' ) ) );
			}
		);
		$path = preg_replace( array( '#^https?://(?:www\.)?#', '#/$#' ), '', $path );
		return $kept ? $path . '?' . implode( '&', $kept ) : $path;
	}

	/**
	 * The address with a campaign, for the publisher's statistics; one that has a source keeps it.
	 *
	 * @param string $url      Of {@see self::web()}.
	 * @param string $campaign The source.
	 */
	public static function with_campaign( string $url, string $campaign ): string {
		$campaign = trim( $campaign );
		if ( '' === $campaign || preg_match( '/[?&]utm_source(?:=|&|#|$)/', $url ) ) {
			return $url;
		}
		list( $address, $fragment ) = explode( '#', $url, 2 ) + array( 1 => null );

		$added = 'utm_source=' . urlencode( $campaign );
		if ( ! preg_match( '/[?&]utm_medium(?:=|&|$)/', $address ) ) {
			$added .= '&utm_medium=widget';
		}
		$address .= ( false === strpos( $address, '?' ) ? '?' : ( '?' === substr( $address, -1 ) ? '' : '&' ) ) . $added;
		return null === $fragment ? $address : "$address#$fragment";
	}

	/**
	 * A title made of the last words of an address: `/berita/panen-raya.html` gives "Panen raya".
	 *
	 * @param string $url Of {@see self::web()}.
	 */
	public static function title_of( string $url ): string {
		$title = preg_replace( '/^www\./', '', (string) wp_parse_url( $url, PHP_URL_HOST ) );
		foreach ( array_reverse( explode( '/', (string) wp_parse_url( $url, PHP_URL_PATH ) ) ) as $part ) {
			if ( preg_match( '/[a-z]{2}/i', $part ) ) {
				$title = $part;
				break;
			}
		}
		return ucfirst( trim( preg_replace( array( '/\.(?:html?|php|aspx?)$/i', '/[-_+]+|%20/' ), array( '', ' ' ), $title ) ) );
	}

	/**
	 * The name of an article in addresses: the last part of its own, else the words of its title. The widgets make the same of it.
	 *
	 * @param string $url   Of the article.
	 * @param string $title Its title.
	 */
	public static function slug( string $url, string $title ): string {
		$last = null === wp_parse_url( $url, PHP_URL_QUERY ) ? rawurldecode( basename( (string) wp_parse_url( $url, PHP_URL_PATH ) ) ) : '';
		return '' === $last ? trim( preg_replace( '/[^\p{L}\p{M}\p{N}]+/u', '-', mb_strtolower( $title ) ), '-' ) : $last;
	}

	/**
	 * The address of a page of the site's own that shows an article; empty where the pattern gives none, as in the widgets.
	 *
	 * @param string $pattern With `{id}`, `{slug}` or `{url}`.
	 * @param array  $article Of {@see News}.
	 */
	public static function own( string $pattern, array $article ): string {
		$values = array(
			'{id}'   => $article['id'],
			'{slug}' => self::slug( $article['url'], $article['title'] ),
			'{url}'  => $article['url'],
		);
		preg_match_all( '/\{[^{}]*\}/', $pattern, $found );
		$used = array_intersect_key( $values, array_flip( $found[0] ) );
		if ( ! $used || array_diff( $found[0], array_keys( $values ) ) || preg_grep( '/^\.{0,2}$/', $used ) ) {
			return '';
		}
		$anywhere = self::web( str_replace( array_keys( $values ), 'x', $pattern ), Page::address() );
		$url      = self::web( strtr( $pattern, array_map( array( self::class, 'component' ), $values ) ), Page::address() );
		return '' !== $url && self::origin( $url ) === self::origin( $anywhere ) ? $url : '';
	}

	/**
	 * A value as a part of an address, as browsers encode it.
	 *
	 * @param string $value Anything.
	 */
	private static function component( string $value ): string {
		return str_replace( array( '%21', '%27', '%28', '%29', '%2A' ), array( '!', "'", '(', ')', '*' ), rawurlencode( $value ) );
	}

	/**
	 * Encodes what may not stand in an address, and leaves what is encoded.
	 *
	 * @param string $part Path, query or fragment.
	 */
	private static function encoded( string $part ): string {
		return preg_replace_callback(
			'/[^\x21\x23-\x3b\x3d\x3f-\x5f\x61-\x7a\x7c\x7e]/',
			static function ( $byte ) {
				return rawurlencode( $byte[0] );
			},
			$part
		);
	}
}
