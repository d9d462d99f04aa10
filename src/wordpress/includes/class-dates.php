<?php
/**
 * Dates of feeds.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Reads dates, and writes them in the publisher's zone, whatever the site's is.
 */
final class Dates {

	private const ZONE = '+07:00';

	/**
	 * The moment of a date in ISO 8601, in Jakarta's time where it names no zone, in milliseconds; null for other text and for days that
	 * don't exist: no date is better than a wrong one.
	 *
	 * @param mixed $value Of the feed.
	 */
	public static function parse( $value ): ?int {
		$pattern = '/^([1-9]\d{3})-?(\d\d)-?(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/';
		if ( ! is_string( $value ) || ! preg_match( $pattern, strtoupper( trim( $value ) ), $found ) ) {
			return null;
		}
		list( , $year, $month, $day, $hour, $minute, $second, $fraction, $zone ) = array_pad( $found, 9, '' );
		if ( ! checkdate( (int) $month, (int) $day, (int) $year ) || (int) $hour > 24 || (int) $minute > 59 || (int) $second > 59 ) {
			return null;
		}
		try {
			$time = sprintf( '%s-%s-%sT%02d:%02d:%02d', $year, $month, $day, $hour, $minute, $second );
			$date = new \DateTimeImmutable( $time, new \DateTimeZone( '' === $zone ? self::ZONE : ( 'Z' === $zone ? '+00:00' : $zone ) ) );
		} catch ( \Exception $error ) {
			return null;
		}
		return $date->getTimestamp() * 1000 + (int) substr( str_pad( $fraction, 3, '0' ), 0, 3 );
	}

	/**
	 * For the attribute `datetime`.
	 *
	 * @param int $moment Milliseconds.
	 */
	public static function iso( int $moment ): string {
		return gmdate( 'Y-m-d\TH:i:s', self::seconds( $moment ) ) . sprintf( '.%03dZ', ( $moment % 1000 + 1000 ) % 1000 );
	}

	/**
	 * A date such as `Senin, 18 Januari 2021`.
	 *
	 * @param int   $moment  Milliseconds.
	 * @param array $strings Of {@see Strings::of()}.
	 */
	public static function words( int $moment, array $strings ): string {
		$local                                = self::seconds( $moment ) + 7 * HOUR_IN_SECONDS;
		list( $weekday, $day, $month, $year ) = explode( ' ', gmdate( 'w j n Y', $local ) );
		return "{$strings['days'][ (int) $weekday ]}, $day {$strings['months'][ $month - 1 ]} $year";
	}

	private static function seconds( int $moment ): int {
		return (int) floor( $moment / 1000 );
	}
}
