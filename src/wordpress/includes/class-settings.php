<?php
/**
 * The settings.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the one option of the plugin.
 */
final class Settings {

	public const OPTION = 'banyuwangi_news';

	private const DEFAULTS = array(
		// Address of the feed; several are separated by spaces.
		'feed'      => '',
		// Address of the script of a release; empty for the one in the plugin.
		'script'    => '',
		// Hash of that script, as the release had it when it was chosen.
		'integrity' => '',
		// Hosts to which links and pictures are limited, separated by spaces; empty for all.
		'hosts'     => '',
	);

	/**
	 * All settings, those that were never saved too.
	 *
	 * @return array{feed: string, script: string, integrity: string, hosts: string}
	 */
	public static function all(): array {
		$saved = get_option( self::OPTION );
		$saved = is_array( $saved ) ? array_filter( $saved, 'is_string' ) : array();
		return array_intersect_key( $saved, self::DEFAULTS ) + self::DEFAULTS;
	}

	/**
	 * One of them.
	 *
	 * @param string $name Its name.
	 */
	public static function get( string $name ): string {
		return self::all()[ $name ];
	}

	/**
	 * Addresses of the feeds of elements that name none.
	 *
	 * @return string[]
	 */
	public static function feeds(): array {
		return Urls::all( self::get( 'feed' ) );
	}

	/**
	 * True for an address on a server that the settings name.
	 *
	 * @param string $url Of {@see Urls::web()}.
	 */
	public static function is_trusted( string $url ): bool {
		$named = self::feeds();

		$named[] = Urls::web( self::get( 'script' ) );
		return in_array( Urls::origin( $url ), array_map( array( Urls::class, 'origin' ), array_filter( $named ) ), true );
	}
}
