<?php
/**
 * Where the script comes from.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * The script in the plugin, or that of a release elsewhere, by whose hash browsers know it.
 */
final class Script_Source {

	/** The event that asks a channel for the hash of its newest script. */
	public const REFRESH = 'banyuwangi_news_script';

	private const HASH = 'banyuwangi_news_integrity';

	/** How long a hash of a channel is believed, s. */
	private const FRESH = HOUR_IN_SECONDS;

	private const WAIT = 10.0;

	public static function is_own(): bool {
		return '' === Urls::web( Settings::get( 'script' ) );
	}

	public static function url(): string {
		return self::is_own() ? plugins_url( 'widgets/bwi.js', PLUGIN_FILE ) : Urls::web( Settings::get( 'script' ) );
	}

	/**
	 * The hash that the script must have. A channel has a new one with each release: until it is known here, browsers refuse the script,
	 * and readers have the news without it.
	 */
	public static function integrity(): string {
		$integrity = self::is_own() ? '' : Settings::get( 'integrity' );
		if ( '' === $integrity || self::is_pinned( self::url() ) ) {
			return $integrity;
		}
		$newest = get_transient( self::HASH );
		if ( ! is_array( $newest ) || self::url() !== $newest['url'] || time() > $newest['next'] ) {
			if ( ! wp_next_scheduled( self::REFRESH ) ) {
				wp_schedule_single_event( time(), self::REFRESH );
			}
		}
		return is_array( $newest ) && self::url() === $newest['url'] ? $newest['hash'] : $integrity;
	}

	/**
	 * Asks the channel for the hash of its script.
	 */
	public static function refresh(): void {
		$found = self::found( self::url() );
		if ( ! is_wp_error( $found ) ) {
			$newest = array(
				'url'  => self::url(),
				'hash' => $found['integrity'],
				'next' => time() + self::FRESH,
			);
			set_transient( self::HASH, $newest, 30 * DAY_IN_SECONDS );
		}
	}

	/**
	 * The script at an address, of a file or of a folder of a release.
	 *
	 * @param string $address  Of {@see Urls::web()}.
	 * @param bool   $by_admin An administrator has named it just now.
	 * @return array{script: string, integrity: string}|\WP_Error
	 */
	public static function found( string $address, bool $by_admin = false ) {
		$url    = preg_match( '#\.js$#', $address ) ? $address : trailingslashit( $address ) . 'bwi.all.js';
		$answer = Feed_Request::get( dirname( $url ) . '/integrity.json', self::WAIT, array(), $by_admin );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$hashes = json_decode( $answer['body'], true );
		$hash   = is_array( $hashes ) ? $hashes[ basename( $url ) ] ?? '' : '';
		if ( ! is_string( $hash ) || ! preg_match( '#^sha(?:256|384|512)-[\w+/]+=*$#', $hash ) ) {
			return new \WP_Error( 'hash' );
		}
		return array(
			'script'    => $url,
			'integrity' => $hash,
		);
	}

	/**
	 * True for a file of a version, which never changes.
	 *
	 * @param string $url Of the file.
	 */
	private static function is_pinned( string $url ): bool {
		return (bool) preg_match( '#/\d+\.\d+\.\d+[^/]*/[^/]+$#', $url );
	}
}
