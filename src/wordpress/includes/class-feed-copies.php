<?php
/**
 * Copies of feeds.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the last good copy of each feed. A page shows the copy that is there, and an old one is replaced in the background, once: no
 * page waits for a feed but the very first, for three seconds at most.
 */
final class Feed_Copies {

	/** The event that replaces a copy. */
	public const REFRESH = 'banyuwangi_news_refresh';

	private const COPY  = 'banyuwangi_news_feed_';
	private const TEXTS = 'banyuwangi_news_texts_';
	private const LOCK  = 'banyuwangi_news_lock_';

	/** How long a copy is new, s. */
	private const FRESH = 5 * MINUTE_IN_SECONDS;
	/** How long a copy is kept that nobody has seen or that can't be replaced, s. */
	private const KEPT = 30 * DAY_IN_SECONDS;
	/** The time for all feeds of a page that have no copy yet, s. */
	private const WAIT = 3.0;
	/** The time for an answer that nobody waits for, s. */
	private const WAIT_BEHIND = 20.0;
	/** How long a server is left alone that did not answer; twice as long after each further time, s. */
	private const PAUSE     = MINUTE_IN_SECONDS;
	private const MAX_PAUSE = HOUR_IN_SECONDS;

	/**
	 * What is left of the time of this page.
	 *
	 * @var float
	 */
	private static $left = self::WAIT;

	/**
	 * What this page has read already.
	 *
	 * @var array
	 */
	private static $read = array();

	/**
	 * The feed at an address, as it was when it was last there; null without any copy.
	 *
	 * @param string $url Of {@see Urls::web()}.
	 */
	public static function feed( string $url ): ?array {
		if ( ! isset( self::$read[ $url ] ) ) {
			$copy = self::copy( $url );
			if ( time() >= $copy['next'] ) {
				if ( $copy['feed'] || self::$left <= 0 ) {
					self::refresh_later( $url );
				} else {
					$copy = self::first_copy( $url );
				}
			}
			self::$read[ $url ] = $copy;
		}
		return self::$read[ $url ]['feed'];
	}

	/**
	 * The text of an article as HTML; empty without any.
	 *
	 * @param string $url     Address of the feed.
	 * @param string $article Address of the article.
	 */
	public static function text( string $url, string $article ): string {
		$texts = get_transient( self::TEXTS . md5( $url ) );
		return is_array( $texts ) && isset( $texts[ $article ] ) ? $texts[ $article ] : '';
	}

	/**
	 * Replaces the copy of a feed, unless somebody is at it.
	 *
	 * @param string $url      Address.
	 * @param float  $seconds  For the answer.
	 * @param bool   $if_older Only one that is not new: somebody may have replaced it since it was looked for.
	 */
	public static function refresh( string $url, float $seconds = self::WAIT_BEHIND, bool $if_older = false ): void {
		if ( ! self::lock( $url ) ) {
			return;
		}
		try {
			$copy = self::copy_now( $url );
			if ( $if_older && time() < $copy['next'] ) {
				return;
			}
			$answer = Feed_Request::get( $url, $seconds, $copy['feed'] ? $copy['validators'] : array() );
			self::keep( $url, $copy, $answer );
		} finally {
			delete_option( self::LOCK . md5( $url ) );
		}
	}

	/**
	 * Keeps what has come of a feed. Without a good answer the copy stays, and the server is left alone for a while.
	 *
	 * @param string          $url    Address.
	 * @param array           $copy   The copy until now.
	 * @param array|\WP_Error $answer Of {@see Feed_Request::get()}.
	 * @return array The copy from now on.
	 */
	private static function keep( string $url, array $copy, $answer ): array {
		$same = ! is_wp_error( $answer ) && 304 === $answer['status'];
		$feed = is_wp_error( $answer ) || $same ? $answer : Feed_Reader::read( $answer['body'], $url );
		if ( is_wp_error( $feed ) ) {
			$copy['next'] = time() + min( self::MAX_PAUSE, self::PAUSE * 2 ** $copy['failures'] );
			++$copy['failures'];
		} else {
			$copy['next']     = time() + self::FRESH;
			$copy['failures'] = 0;
		}
		if ( ! is_wp_error( $feed ) && ! $same ) {
			set_transient( self::TEXTS . md5( $url ), $feed['texts'], self::KEPT );
			unset( $feed['texts'] );
			$copy['feed']       = $feed;
			$copy['validators'] = array_filter(
				array(
					'If-None-Match'     => $answer['etag'],
					'If-Modified-Since' => $answer['modified'],
				)
			);
		}
		set_transient( self::COPY . md5( $url ), $copy, self::KEPT );
		unset( self::$read[ $url ] );
		return $copy;
	}

	/**
	 * Keeps the answer that the settings have checked: the next page need not ask.
	 *
	 * @param string $url    Address.
	 * @param array  $answer Of {@see Feed_Request::get()}.
	 */
	public static function keep_checked( string $url, array $answer ): void {
		self::keep( $url, self::none(), $answer );
	}

	/**
	 * Asks for a feed that has no copy, while the reader waits. Who comes in the meantime doesn't.
	 *
	 * @param string $url Address.
	 */
	private static function first_copy( string $url ): array {
		$started = microtime( true );
		self::refresh( $url, self::$left, true );
		self::$left -= microtime( true ) - $started;
		return self::copy_now( $url );
	}

	/**
	 * Asks for a feed once this page has been sent.
	 *
	 * @param string $url Address.
	 */
	private static function refresh_later( string $url ): void {
		if ( ! wp_next_scheduled( self::REFRESH, array( $url ) ) ) {
			wp_schedule_single_event( time(), self::REFRESH, array( $url ) );
		}
		if ( ! ( defined( 'DISABLE_WP_CRON' ) && DISABLE_WP_CRON ) && ! has_action( 'shutdown', 'spawn_cron' ) ) {
			add_action( 'shutdown', 'spawn_cron', 10, 0 );
		}
	}

	private static function copy( string $url ): array {
		$copy = get_transient( self::COPY . md5( $url ) );
		return is_array( $copy ) ? $copy : self::none();
	}

	/**
	 * The copy as others have left it: this page remembers that it found none.
	 *
	 * @param string $url Address.
	 */
	private static function copy_now( string $url ): array {
		foreach ( array( '_transient_', '_transient_timeout_' ) as $kind ) {
			wp_cache_delete( $kind . self::COPY . md5( $url ), 'options' );
		}
		wp_cache_delete( 'notoptions', 'options' );
		return self::copy( $url );
	}

	private static function none(): array {
		return array(
			'feed'       => null,
			'next'       => 0,
			'failures'   => 0,
			'validators' => array(),
		);
	}

	/**
	 * Takes the lock of a feed, which only one has. One that was left behind counts no more.
	 *
	 * @param string $url Address.
	 */
	private static function lock( string $url ): bool {
		global $wpdb;
		$name = self::LOCK . md5( $url );
		// add_option() would take what another has just written for its own.
		$insert = $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options ( option_name, option_value, autoload ) VALUES ( %s, %s, 'no' )", $name, time() );
		if ( $wpdb->query( $insert ) ) {
			return true;
		}
		$since = (int) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM $wpdb->options WHERE option_name = %s", $name ) );
		if ( $since > time() - 2 * self::WAIT_BEHIND ) {
			return false;
		}
		delete_option( $name );
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name = %s", $name ) );
		return (bool) $wpdb->query( $insert );
	}
}
