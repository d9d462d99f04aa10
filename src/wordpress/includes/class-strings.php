<?php
/**
 * The widgets' own words.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * What the news says by itself. Not translated by WordPress: the script that takes the news over says it in the same words, which are
 * Indonesian on pages in a language that it doesn't speak.
 */
final class Strings {

	private const ALL = array(
		'id' => array(
			'lang'     => 'id',
			'latest'   => 'Berita Terbaru',
			'related'  => 'Berita Terkait',
			'newTab'   => 'buka di tab baru',
			'source'   => 'Sumber',
			'original' => 'Baca di sumber asli',
			'share'    => 'Bagikan Artikel',
			'shareTo'  => 'Bagikan ke %s',
			'email'    => 'Kirim lewat surel',
			'days'     => array( 'Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu' ),
			'months'   => array( 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember' ),
			'read'     => 'Baca berita Banyuwangi',
		),
		'en' => array(
			'lang'     => 'en',
			'latest'   => 'Latest news',
			'related'  => 'Related news',
			'newTab'   => 'opens in a new tab',
			'source'   => 'Source',
			'original' => 'Read the original',
			'share'    => 'Share this article',
			'shareTo'  => 'Share on %s',
			'email'    => 'Send by e-mail',
			'days'     => array( 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday' ),
			'months'   => array( 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December' ),
			'read'     => 'Read news from Banyuwangi',
		),
	);

	/**
	 * The words of a page in this language.
	 *
	 * @param string $language As in the attribute `lang`.
	 */
	public static function of( string $language ): array {
		return self::ALL[ strtolower( strtok( $language, '-_' ) ) ] ?? self::ALL['id'];
	}
}
