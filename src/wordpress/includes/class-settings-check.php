<?php
/**
 * What may be saved.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Checks settings before they are saved. What is of no use is refused, with a sentence that says why, and the value until now stays.
 */
final class Settings_Check {

	/** For the answer of a feed, s. */
	private const WAIT = 10.0;

	/**
	 * What was checked already: WordPress asks twice for an option that is new.
	 *
	 * @var array
	 */
	private static $checked = array();

	/**
	 * The settings that are saved.
	 *
	 * @param mixed $given Of the form.
	 */
	public static function checked( $given ): array {
		$given = is_array( $given ) ? array_filter( $given, 'is_scalar' ) : array();
		$key   = md5( serialize( $given ) );
		if ( ! isset( self::$checked[ $key ] ) ) {
			$old   = Settings::all();
			$saved = self::script( trim( (string) ( $given['script'] ?? $old['script'] ) ), $old );

			$saved['feed']  = self::feed( trim( (string) ( $given['feed'] ?? $old['feed'] ) ), $old['feed'] );
			$saved['hosts'] = self::hosts( (string) ( $given['hosts'] ?? $old['hosts'] ) );
			ksort( $saved );
			self::$checked[ $key ] = $saved;
		}
		return self::$checked[ $key ];
	}

	private static function feed( string $given, string $old ): string {
		if ( $given === $old || '' === $given ) {
			return $given;
		}
		$urls = array();
		foreach ( preg_split( '/\s+/', $given ) as $value ) {
			$url   = Urls::web( preg_match( '#^[\w-]+(?:\.[\w-]+)+(?:[:/]|$)#', $value ) ? "https://$value" : $value );
			$url   = str_ireplace( '%7Btag%7D', '{tag}', $url );
			$wrong = '' === $url ? self::sentence( 'address' ) : ( Urls::whole( array( $url ) ) ? self::problem_of( $url ) : '' );
			if ( '' !== $wrong ) {
				/* translators: 1: address of the feed, 2: a sentence that says what is wrong. */
				self::refuse( 'feed', sprintf( __( '%1$s was not saved. %2$s', 'banyuwangi-news' ), $value, $wrong ) );
				return $old;
			}
			$urls[] = $url;
		}
		return implode( ' ', array_unique( $urls ) );
	}

	/**
	 * What is wrong with a feed; empty for a good one, which is kept.
	 *
	 * @param string $url Of {@see Urls::web()}.
	 */
	private static function problem_of( string $url ): string {
		$answer = Feed_Request::get( $url, self::WAIT, array(), true );
		$feed   = is_wp_error( $answer ) ? $answer : Feed_Reader::read( $answer['body'], $url );
		if ( is_wp_error( $feed ) ) {
			return self::sentence( $feed->get_error_code(), $feed->get_error_data() ?? $feed->get_error_message() );
		}
		Feed_Copies::keep_checked( $url, $answer );
		$is_elsewhere = Urls::origin( $url ) !== Urls::origin( home_url( '/' ) );
		if ( $is_elsewhere && ! in_array( trim( $answer['cors'] ), array( '*', Urls::origin( home_url( '/' ) ) ), true ) ) {
			self::tell( 'feed', self::sentence( 'cors' ), 'warning' );
		}
		return '';
	}

	private static function script( string $given, array $old ): array {
		$same = array(
			'script'    => $old['script'],
			'integrity' => $old['integrity'],
		);
		if ( $given === $old['script'] ) {
			return $same;
		}
		if ( '' === $given ) {
			return array(
				'script'    => '',
				'integrity' => '',
			);
		}
		$url   = Urls::web( $given );
		$found = '' === $url ? new \WP_Error( 'address' ) : Script_Source::found( $url, true );
		if ( is_wp_error( $found ) ) {
			$code  = $found->get_error_code();
			$wrong = 'address' === $code ? self::sentence( 'address' ) : __( 'There is no release of the widgets at this address: its integrity.json can’t be read, or does not name the script.', 'banyuwangi-news' );
			/* translators: 1: address of the script, 2: a sentence that says what is wrong. */
			self::refuse( 'script', sprintf( __( '%1$s was not saved. %2$s', 'banyuwangi-news' ), $given, $wrong ) );
			return $same;
		}
		return $found;
	}

	/**
	 * Names of hosts, also where addresses were given.
	 *
	 * @param string $given Separated by spaces, commas or lines.
	 */
	private static function hosts( string $given ): string {
		$hosts = array();
		foreach ( preg_split( '/[\s,]+/', $given, -1, PREG_SPLIT_NO_EMPTY ) as $value ) {
			$url  = Urls::web( false === strpos( $value, '//' ) ? "https://$value" : $value );
			$host = '' === $url ? '' : (string) wp_parse_url( $url, PHP_URL_HOST );
			if ( '' === $host ) {
				/* translators: %s: what was written in the place of a host. */
				self::refuse( 'hosts', sprintf( __( '%s is no name of a host, and was left out.', 'banyuwangi-news' ), $value ) );
				continue;
			}
			$hosts[] = preg_replace( '/^www\./', '', $host );
		}
		return implode( ' ', array_unique( $hosts ) );
	}

	/**
	 * What is wrong, in plain words.
	 *
	 * @param string $code Of an error.
	 * @param mixed  $data What is known beside it.
	 */
	private static function sentence( string $code, $data = '' ): string {
		switch ( $code ) {
			case 'address':
				return __( 'It is no address: it must begin with https://.', 'banyuwangi-news' );
			case 'timeout':
				return __( 'The server of the feed did not answer within ten seconds.', 'banyuwangi-news' );
			case 'status':
				/* translators: %d: a status of HTTP, such as 404. */
				return sprintf( __( 'The server of the feed answers with the error %d. Is the address complete?', 'banyuwangi-news' ), $data );
			case 'large':
				return __( 'The feed is larger than 2 MB. Ask its publisher for one without whole texts.', 'banyuwangi-news' );
			case 'html':
				return __( 'There is a web page at this address, and no feed. The address of a feed often ends in feed.json.', 'banyuwangi-news' );
			case 'xml':
				return __( 'There is an RSS or Atom feed at this address. This plugin needs a JSON Feed: ask the publisher for its address.', 'banyuwangi-news' );
			case 'json':
				return __( 'What is at this address is no JSON: it may be damaged or not complete.', 'banyuwangi-news' );
			case 'feed':
				return __( 'What is at this address is JSON, but no JSON Feed: it has no list of items.', 'banyuwangi-news' );
			case 'empty':
				return __( 'The feed has no articles that can be read.', 'banyuwangi-news' );
			case 'cors':
				return __( 'The feed was saved. Its server does not let other sites read it in browsers (Access-Control-Allow-Origin), so the news is as new as the copy of this server.', 'banyuwangi-news' );
			default:
				/* translators: %s: what WordPress says of a request that failed. */
				return sprintf( __( 'This server can’t reach it: %s', 'banyuwangi-news' ), is_scalar( $data ) ? $data : '' );
		}
	}

	private static function refuse( string $field, string $sentence ): void {
		self::tell( $field, $sentence, 'error' );
	}

	private static function tell( string $field, string $sentence, string $kind ): void {
		// The page of settings writes it as HTML.
		add_settings_error( Settings::OPTION, $field, esc_html( $sentence ), $kind );
	}
}
