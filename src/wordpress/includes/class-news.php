<?php
/**
 * News of feeds.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * What the feeds of an element say, as one list.
 */
final class News {

	/**
	 * Articles, newest first, each once.
	 *
	 * @var array[]
	 */
	public $articles = array();

	/**
	 * Where the name of the source leads; that of the first feed.
	 *
	 * @var string
	 */
	public $home = '';

	/**
	 * The feed of each article, by the article's address.
	 *
	 * @var string[]
	 */
	private $feeds = array();

	/**
	 * The news of some feeds.
	 *
	 * @param string[] $urls Addresses of the feeds.
	 */
	public static function of( array $urls ): self {
		$news  = new self();
		$hosts = Settings::get( 'hosts' );
		$seen  = array();
		$first = true;
		foreach ( $urls as $url ) {
			$feed = Feed_Copies::feed( $url );
			if ( ! $feed ) {
				continue;
			}
			if ( $first && '' !== $feed['home'] && Urls::is_on( $feed['home'], $hosts ) ) {
				$news->home = $feed['home'];
			}
			$first = false;
			foreach ( $feed['articles'] as $article ) {
				$key = Urls::key( $article['url'] );
				if ( isset( $seen[ $key ] ) || ! Urls::is_on( $article['url'], $hosts ) ) {
					continue;
				}
				$seen[ $key ]                   = true;
				$news->feeds[ $article['url'] ] = $url;
				$news->articles[]               = self::limited( $article, $hosts );
			}
		}
		$news->articles = Feed_Reader::newest_first( $news->articles );
		return $news;
	}

	/**
	 * The article with this address or id, null where there is none. The address is tried first: an id can be that of several. `?id` is
	 * what the parameter of that name in the address of the page says, which may be a slug too.
	 *
	 * @param string $id_or_url Of an attribute.
	 */
	public function find( string $id_or_url ): ?array {
		if ( '?' !== substr( $id_or_url, 0, 1 ) ) {
			return $this->with( $id_or_url );
		}
		$value = Page::parameter( substr( $id_or_url, 1 ) );
		if ( '' === $value ) {
			return null;
		}
		$found = $this->with( $value );
		foreach ( $found ? array() : $this->articles as $article ) {
			if ( Urls::slug( $article['url'], $article['title'] ) === $value ) {
				return $article;
			}
		}
		return $found;
	}

	private function with( string $id_or_url ): ?array {
		$key = Urls::key( $id_or_url );
		foreach ( $this->articles as $article ) {
			if ( Urls::key( $article['url'] ) === $key ) {
				return $article;
			}
		}
		foreach ( $this->articles as $article ) {
			if ( $article['id'] === $id_or_url ) {
				return $article;
			}
		}
		return null;
	}

	/**
	 * The text of an article as HTML that nobody has sanitised; empty where the feed has none.
	 *
	 * @param array $article One of this news.
	 */
	public function text( array $article ): string {
		$text = Feed_Copies::text( $this->feeds[ $article['url'] ], $article['url'] );
		if ( '' === $text && '' !== $article['body'] && Feed_Copies::feed( $article['body'] ) ) {
			return Feed_Copies::text( $article['body'], $article['url'] );
		}
		return $text;
	}

	/**
	 * An article without what is on hosts that are not allowed.
	 *
	 * @param array  $article Of a feed.
	 * @param string $hosts   Of the settings.
	 */
	private static function limited( array $article, string $hosts ): array {
		$image = $article['image'];
		if ( $image ) {
			$image['sizes'] = array_filter(
				$image['sizes'],
				static function ( $size ) use ( $hosts ) {
					return Urls::is_on( $size['url'], $hosts );
				}
			);
			// The address stands in where no size can be had.
			$article['image'] = Urls::is_on( $image['url'], $hosts ) ? $image : null;
		}
		if ( '' !== $article['body'] && ! Urls::is_on( $article['body'], $hosts ) ) {
			$article['body'] = '';
		}
		return $article;
	}
}
