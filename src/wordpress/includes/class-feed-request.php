<?php
/**
 * Requests.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Asks for a file of another server, within a time for all of it, redirections included.
 */
final class Feed_Request {

	private const MAX_BYTES        = 2000000;
	private const MAX_REDIRECTIONS = 3;

	/**
	 * The answer.
	 *
	 * @param string $url      Address.
	 * @param float  $seconds  For the whole answer.
	 * @param array  $headers  Of the request.
	 * @param bool   $by_admin An administrator has named it just now.
	 * @return array{status: int, body: string, etag: string, modified: string, cors: string}|\WP_Error With the code `status` (its data is the
	 *         status), `large`, `timeout` or `network` (its message says which).
	 */
	public static function get( string $url, float $seconds, array $headers = array(), bool $by_admin = false ) {
		$end = microtime( true ) + $seconds;
		for ( $i = 0; $i <= self::MAX_REDIRECTIONS; $i++ ) {
			$left = $end - microtime( true );
			// Less than a second can't be asked for.
			if ( $i > 0 && $left < 1 ) {
				return new \WP_Error( 'timeout' );
			}
			$answer = wp_remote_get(
				$url,
				array(
					// An administrator may name a server of the office; authors, who name feeds too, and redirections may not.
					'reject_unsafe_urls'  => ! ( $by_admin && 0 === $i ) && ! Settings::is_trusted( $url ),
					'timeout'             => $left,
					'redirection'         => 0,
					'limit_response_size' => self::MAX_BYTES + 1,
					'headers'             => $headers + array( 'Accept' => 'application/feed+json, application/json' ),
				)
			);
			if ( is_wp_error( $answer ) ) {
				$message = $answer->get_error_message();
				return new \WP_Error( preg_match( '/timed? ?out/i', $message ) ? 'timeout' : 'network', $message );
			}
			$status   = (int) wp_remote_retrieve_response_code( $answer );
			$location = self::header( $answer, 'location' );
			if ( $status >= 300 && $status < 400 && 304 !== $status && '' !== $location ) {
				$url = Urls::web( $location, $url );
				continue;
			}
			return self::read( $answer, $status );
		}
		return new \WP_Error( 'network', 'Too many redirects.' );
	}

	private static function read( array $answer, int $status ) {
		$body = wp_remote_retrieve_body( $answer );
		if ( 200 !== $status && 304 !== $status ) {
			return new \WP_Error( 'status', '', $status );
		}
		if ( strlen( $body ) > self::MAX_BYTES ) {
			return new \WP_Error( 'large' );
		}
		return array(
			'status'   => $status,
			'body'     => $body,
			'etag'     => self::header( $answer, 'etag' ),
			'modified' => self::header( $answer, 'last-modified' ),
			'cors'     => self::header( $answer, 'access-control-allow-origin' ),
		);
	}

	private static function header( array $answer, string $name ): string {
		// One that comes twice is an array.
		return implode( ', ', (array) wp_remote_retrieve_header( $answer, $name ) );
	}
}
