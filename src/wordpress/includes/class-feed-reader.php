<?php
/**
 * JSON Feed.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Reads JSON Feed 1.1 and 1.0 as the widgets do: https://www.jsonfeed.org/version/1.1/. An item that can't be read is left out, never the
 * feed.
 */
final class Feed_Reader {

	/** More are not kept, newest first: no page of a site shows as many. */
	private const MAX_ARTICLES = 500;

	/** Media types of pictures: without scripts nothing else is tried where AVIF is not read (Safari 15). */
	private const MEDIA_TYPES = array( 'image/webp', 'image/jpeg', 'image/png', 'image/avif' );

	/** Portraits of authors, which some feeds have in the place of a picture. */
	private const AVATAR = '#[/.]gravatar\.com/|/avatars?/|googleusercontent\.com/a-?/#i';

	/**
	 * The feed in a text that came from `$url`, its articles newest first, and their texts by address.
	 *
	 * @param string $json Whole answer.
	 * @param string $url  Address of the feed.
	 * @return array{title: string, home: string, articles: array[], texts: string[]}|\WP_Error With the code `html`, `xml`, `json`, `feed`
	 *         or `empty`.
	 */
	public static function read( string $json, string $url ) {
		$json = trim( preg_replace( '/^\xEF\xBB\xBF/', '', $json ) );
		if ( preg_match( '/^<(?:!doctype html|html)\b/i', $json ) ) {
			return new \WP_Error( 'html' );
		}
		if ( 0 === strpos( $json, '<' ) ) {
			return new \WP_Error( 'xml' );
		}
		$feed = json_decode( $json, true, 512, JSON_BIGINT_AS_STRING | JSON_INVALID_UTF8_SUBSTITUTE );
		if ( ! is_array( $feed ) ) {
			return new \WP_Error( 'json' );
		}
		$items = $feed['items'] ?? null;
		if ( ! is_array( $items ) || ! preg_match( '#jsonfeed\.org/version/#', self::text( $feed['version'] ?? 'jsonfeed.org/version/' ) ) ) {
			return new \WP_Error( 'feed' );
		}
		$home     = Urls::web( $feed['home_page_url'] ?? null, $url );
		$defaults = array(
			'feed'     => $url,
			'home'     => '' === $home ? $url : $home,
			'source'   => Text::line( $feed['title'] ?? '' ),
			'language' => self::language( $feed['language'] ?? $feed['lang'] ?? null ),
		);
		$articles = array();
		$ids      = array();
		foreach ( $items as $item ) {
			$article = is_array( $item ) ? self::article( $item, $defaults ) : null;
			if ( ! $article || isset( $articles[ $article['url'] ] ) ) {
				continue;
			}
			// Ids that come twice name nothing: the address does.
			$article['id']               = isset( $ids[ $article['id'] ] ) ? $article['url'] : $article['id'];
			$ids[ $article['id'] ]       = true;
			$articles[ $article['url'] ] = $article;
		}
		if ( ! $articles ) {
			return new \WP_Error( 'empty' );
		}
		$articles = array_slice( self::newest_first( array_values( $articles ) ), 0, self::MAX_ARTICLES );
		$texts    = array_filter( array_column( $articles, 'html', 'url' ), 'strlen' );
		foreach ( $articles as &$article ) {
			unset( $article['html'] );
		}
		return array(
			'title'    => $defaults['source'],
			'home'     => $home,
			'articles' => $articles,
			'texts'    => $texts,
		);
	}

	/**
	 * Newest first; those of one moment, and those without a date at the end, in the given order.
	 *
	 * @param array[] $articles Of {@see self::read()}.
	 */
	public static function newest_first( array $articles ): array {
		$order = array_keys( $articles );
		usort(
			$order,
			// PHP 7.4 sorts equals in any order.
			static function ( $a, $b ) use ( $articles ) {
				return array( $articles[ $b ]['published'] ?? 0, $a ) <=> array( $articles[ $a ]['published'] ?? 0, $b );
			}
		);
		return array_map(
			static function ( $i ) use ( $articles ) {
				return $articles[ $i ];
			},
			$order
		);
	}

	/**
	 * The article of an item; null for one without an address.
	 *
	 * @param array $item     Of the feed.
	 * @param array $defaults What holds for all items that don't say otherwise.
	 */
	private static function article( array $item, array $defaults ): ?array {
		$own = is_array( $item['_bwi'] ?? null ) ? $item['_bwi'] : array();
		$url = self::first_url( array( $item['url'] ?? null, $item['external_url'] ?? null ), $defaults['home'] );
		$url = '' === $url ? Urls::web( $item['id'] ?? null ) : $url;
		if ( '' === $url ) {
			return null;
		}
		$html    = self::text( $item['content_html'] ?? '' );
		$text    = self::text( $item['content_text'] ?? '' );
		$summary = Text::line( $item['summary'] ?? '' );
		if ( '' === $summary ) {
			$summary = Text::excerpt( '' === trim( $text ) ? Text::of_html( $html ) : Text::line( esc_html( $text ) ) );
		}
		$title = Text::title( $item['title'] ?? '' );
		$title = '' === $title ? Text::excerpt( $summary, 80 ) : $title;
		$id    = $item['id'] ?? '';
		$id    = is_int( $id ) || is_float( $id ) ? (string) $id : self::text( $id );
		$tags  = $item['tags'] ?? array();
		$tags  = array_map( array( Text::class, 'line' ), is_string( $tags ) ? explode( ',', $tags ) : (array) $tags );

		$source   = Text::line( $own['source'] ?? '' );
		$language = self::language( $item['language'] ?? $item['lang'] ?? null );
		return array(
			'id'        => '' === trim( $id ) ? $url : $id,
			'url'       => $url,
			'title'     => '' === $title ? Urls::title_of( $url ) : $title,
			'summary'   => $summary,
			'html'      => '' === trim( $html ) ? wpautop( esc_html( $text ) ) : $html,
			'image'     => self::picture( $item, $own, $html, $url, $defaults['feed'] ),
			'published' => Dates::parse( $item['date_published'] ?? null ),
			'tags'      => array_values( array_unique( array_filter( $tags, 'strlen' ) ) ),
			'language'  => '' === $language ? $defaults['language'] : $language,
			'source'    => '' === $source ? $defaults['source'] : $source,
			'related'   => array_map( array( self::class, 'text' ), (array) ( $own['related'] ?? array() ) ),
			'body'      => Urls::web( $own['body'] ?? null, $defaults['feed'] ),
		);
	}

	/**
	 * The picture that the item names, else the first of its HTML.
	 *
	 * @param array  $item The item.
	 * @param array  $own  Its extension `_bwi`.
	 * @param string $html Its text.
	 * @param string $url  Its address.
	 * @param string $feed Address of the feed, beside which pictures with `./` and `../` are.
	 */
	private static function picture( array $item, array $own, string $html, string $url, string $feed ): ?array {
		$named = array( $item['image'] ?? null, $item['banner_image'] ?? null );
		foreach ( (array) ( $item['attachments'] ?? array() ) as $file ) {
			if ( is_array( $file ) && 0 === strpos( self::text( $file['mime_type'] ?? '' ), 'image/' ) ) {
				$named[] = $file['url'] ?? null;
			}
		}
		foreach ( $named as $address ) {
			$address = self::beside( is_array( $address ) ? $address['url'] ?? null : $address, $url, $feed );
			if ( '' !== $address && ! preg_match( self::AVATAR, $address ) ) {
				return array(
					'url'    => $address,
					'alt'    => Text::line( $own['image_alt'] ?? '' ),
					'width'  => self::pixels( $own['image_width'] ?? null ),
					'height' => self::pixels( $own['image_height'] ?? null ),
					'sizes'  => self::sizes( $own['image_sizes'] ?? null, $url, $feed ),
				);
			}
		}
		if ( preg_match_all( '/<img\s[^>]*?\bsrc\s*=\s*(["\'])(.*?)\1/is', $html, $found ) ) {
			foreach ( $found[2] as $address ) {
				$address = self::beside( html_entity_decode( $address, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $url, $feed );
				if ( '' !== $address && ! preg_match( self::AVATAR, $address ) ) {
					return array(
						'url'    => $address,
						'alt'    => '',
						'width'  => null,
						'height' => null,
						'sizes'  => array(),
					);
				}
			}
		}
		return null;
	}

	/**
	 * The files of the media type that all browsers read.
	 *
	 * @param mixed  $value `{ url, width, type }` of each.
	 * @param string $url   Of the article.
	 * @param string $feed  Address of the feed.
	 */
	private static function sizes( $value, string $url, string $feed ): array {
		$files = array_filter( is_array( $value ) ? $value : array(), 'is_array' );
		$types = array_intersect( self::MEDIA_TYPES, array_filter( array_column( $files, 'type' ), 'is_string' ) );
		$type  = reset( $types );
		$sizes = array();
		foreach ( $files as $file ) {
			$address = self::beside( $file['url'] ?? null, $url, $feed );
			$width   = self::pixels( $file['width'] ?? null );
			if ( ( $file['type'] ?? '' ) === $type && '' !== $address && $width ) {
				$sizes[] = array(
					'url'   => $address,
					'width' => $width,
				);
			}
		}
		return $sizes;
	}

	private static function beside( $address, string $url, string $feed ): string {
		return Urls::web( $address, is_string( $address ) && preg_match( '#^\.\.?/#', $address ) ? $feed : $url );
	}

	private static function first_url( array $addresses, string $base ): string {
		foreach ( $addresses as $address ) {
			$url = Urls::web( $address, $base );
			if ( '' !== $url ) {
				return $url;
			}
		}
		return '';
	}

	private static function language( $value ): string {
		$tag = is_string( $value ) ? str_replace( '_', '-', trim( $value ) ) : '';
		return preg_match( '/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i', $tag ) ? $tag : '';
	}

	private static function pixels( $value ): ?int {
		return is_numeric( $value ) && $value > 0 && $value < 1e5 ? (int) $value : null;
	}

	private static function text( $value ): string {
		return is_scalar( $value ) ? (string) $value : '';
	}
}
