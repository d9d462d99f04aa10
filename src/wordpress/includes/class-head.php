<?php
/**
 * The head of a page that shows an article.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Where an article block or shortcode takes its article from the address of the page (`article-id="?id"`), the page has the article's
 * title, and search engines are told that the original is at its publisher's.
 */
final class Head {

	/** By which WordPress and plugins for search engines ask for the canonical address of a page. */
	private const CANONICAL = array( 'get_canonical_url', 'wpseo_canonical', 'rank_math/frontend/canonical', 'aioseo_canonical_url' );

	public static function start(): void {
		foreach ( self::CANONICAL as $filter ) {
			add_filter( $filter, array( self::class, 'canonical' ), 10, 2 );
		}
		add_filter( 'document_title_parts', array( self::class, 'title' ) );
	}

	/**
	 * The address of the original.
	 *
	 * @param mixed $url  What it would be.
	 * @param mixed $post Whose it is, where that is said.
	 * @return mixed
	 */
	public static function canonical( $url, $post = null ) {
		if ( $post instanceof \WP_Post && get_queried_object_id() !== $post->ID ) {
			return $url;
		}
		$article = self::article();
		return $article ? $article['url'] : $url;
	}

	/**
	 * The title of the article, before the name of the site.
	 *
	 * @param mixed $parts Of the title.
	 * @return mixed
	 */
	public static function title( $parts ) {
		$article = self::article();
		if ( $article && is_array( $parts ) ) {
			$parts['title'] = Html::text( $article['title'] );
		}
		return $parts;
	}

	/**
	 * The article that the address of the page names.
	 */
	private static function article(): ?array {
		$shown = is_singular() ? Page::shown() : null;
		$id    = (string) ( $shown['article-id'] ?? '' );
		if ( '?' !== substr( $id, 0, 1 ) ) {
			return null;
		}
		return News::of( Urls::whole( Element::feeds( array( 'feed' => (string) ( $shown['feed'] ?? '' ) ) ) ) )->find( $id );
	}
}
