<?php
/**
 * An article in full.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Writes an article with its text, in the look of the theme, and with the source line that is required for reuse.
 */
final class Article_Html {

	/** What a text may have: no more than wp_kses_post() lets through, and nothing that styles, names or runs. */
	private const TAGS = array(
		'a'          => array( 'href' => true ),
		'abbr'       => array( 'title' => true ),
		'b'          => array(),
		'blockquote' => array(),
		'br'         => array(),
		'caption'    => array(),
		'cite'       => array(),
		'code'       => array(),
		'dd'         => array(),
		'del'        => array(),
		'dl'         => array(),
		'dt'         => array(),
		'em'         => array(),
		'figcaption' => array(),
		'figure'     => array(),
		'h1'         => array(),
		'h2'         => array(),
		'h3'         => array(),
		'h4'         => array(),
		'h5'         => array(),
		'h6'         => array(),
		'hr'         => array(),
		'i'          => array(),
		'img'        => array(
			'src'    => true,
			'alt'    => true,
			'width'  => true,
			'height' => true,
		),
		'ins'        => array(),
		'li'         => array(),
		'ol'         => array( 'start' => true ),
		'p'          => array(),
		'pre'        => array(),
		'q'          => array(),
		's'          => array(),
		'small'      => array(),
		'strong'     => array(),
		'sub'        => array(),
		'sup'        => array(),
		'table'      => array(),
		'tbody'      => array(),
		'td'         => array(
			'colspan' => true,
			'rowspan' => true,
		),
		'tfoot'      => array(),
		'th'         => array(
			'colspan' => true,
			'rowspan' => true,
			'scope'   => true,
		),
		'thead'      => array(),
		'time'       => array( 'datetime' => true ),
		'tr'         => array(),
		'u'          => array(),
		'ul'         => array(),
	);

	/** Elements that go with all that is in them. */
	private const UNSEEN = '#<(script|style|template|noscript|iframe|object|svg|math|form|select|textarea|title|head)\b.*?(?:</\1\s*>|$)#is';

	/**
	 * The article.
	 *
	 * @param array  $article    Of {@see News}.
	 * @param string $html       Its text, as the feed has it.
	 * @param array  $attributes Of the element.
	 * @param array  $strings    Of {@see Strings::of()}.
	 */
	public static function of( array $article, string $html, array $attributes, array $strings ): string {
		$level    = (int) $attributes['heading-level'];
		$language = Html::attributes( array( 'lang' => $article['language'] ) );
		$text     = 'tap' === $attributes['images'] ? preg_replace( '/<img\b[^>]*>/i', '', $html ) : $html;
		$text     = self::sanitised( '' === trim( $text ) ? '<p>' . esc_html( $article['summary'] ) . '</p>' : $text, $article, $level );
		$date     = '';
		if ( null !== $article['published'] ) {
			$time = Html::attributes( array( 'datetime' => Dates::iso( $article['published'] ) ) );
			$date = "<p><time$time>" . Html::text( Dates::words( $article['published'], $strings ) ) . '</time></p>';
		}
		return Html::lines(
			'<article' . Html::attributes(
				array(
					'class' => 'bwi-article',
					'lang'  => $strings['lang'],
				)
			) . '>',
			str_replace( "<h$level>", "<h$level$language>", Html::heading( $level, Html::text( $article['title'] ) ) ),
			$date,
			self::lead( $article, $text, $attributes ),
			"<div$language>",
			$text,
			'</div>',
			self::source( $article, $attributes, $strings ),
			'</article>'
		);
	}

	/**
	 * The text without what could do harm, its addresses whole, its headings below that of the article.
	 *
	 * @param string $html    As the feed has it.
	 * @param array  $article Its article.
	 * @param int    $level   Of the article's heading.
	 */
	private static function sanitised( string $html, array $article, int $level ): string {
		$hosts = Settings::get( 'hosts' );
		$whole = preg_replace_callback(
			'/(<(?:a|img)\s[^>]*?\b)(href|src)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s>]*))/i',
			static function ( $found ) use ( $article, $hosts ) {
				$url = Urls::web( html_entity_decode( implode( '', array_slice( $found, 3 ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $article['url'] );
				return '' !== $url && Urls::is_on( $url, $hosts ) ? "$found[1]$found[2]=\"" . esc_url( $url ) . '"' : $found[1];
			},
			preg_replace( self::UNSEEN, '', $html )
		);
		$clean = wp_kses( wp_kses_post( (string) $whole ), self::TAGS, array( 'http', 'https', 'mailto', 'tel' ) );
		$clean = preg_replace( '/<img(?![^>]*\ssrc=)[^>]*>/i', '', $clean );
		$clean = preg_replace( '/<img /i', '<img loading="lazy" decoding="async" ', $clean );
		$clean = preg_replace_callback(
			'#<(/?)h([1-6])>#i',
			static function ( $found ) use ( $level ) {
				return "<$found[1]h" . min( 6, max( $level + 1, (int) $found[2] + $level - 1 ) ) . '>';
			},
			$clean
		);
		return Html::without_brackets( force_balance_tags( trim( $clean ) ) );
	}

	/**
	 * The picture above the text, unless the text has it.
	 *
	 * @param array  $article    The article.
	 * @param string $text       Sanitised.
	 * @param array  $attributes Of the element.
	 */
	private static function lead( array $article, string $text, array $attributes ): string {
		$image = $article['image'];
		if ( ! $image || 'tap' === $attributes['images'] || false !== strpos( $text, esc_url( $image['url'] ) ) ) {
			return '';
		}
		$srcset = Cards::srcset( $image );
		return '<figure><img' . Html::attributes(
			array(
				'src'      => $image['url'],
				'srcset'   => $srcset,
				'sizes'    => null === $srcset ? null : '(min-width: 45em) 45em, 100vw',
				'width'    => $image['width'],
				'height'   => $image['height'],
				'alt'      => $image['alt'],
				'loading'  => 'eager',
				'decoding' => 'async',
			)
		) . '></figure>';
	}

	private static function source( array $article, array $attributes, array $strings ): string {
		$source = '' === $article['source'] ? '' : Html::text( "{$strings['source']}: {$article['source']}. " );
		$link   = Html::attributes(
			array(
				'href' => Urls::with_campaign( $article['url'], $attributes['campaign'] ),
				'rel'  => 'noopener',
			)
		);
		return "<p class=\"bwi-source\">$source<a$link>" . Html::text( $strings['original'] ) . '</a></p>';
	}
}
