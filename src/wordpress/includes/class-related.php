<?php
/**
 * Related news.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Chooses news for who reads an article or a page: first what the publisher has put beside it, then what is of the same kanal, newest
 * first, then the latest. The script knows more: it compares texts.
 */
final class Related {

	/**
	 * The articles, and whether any is related.
	 *
	 * @param News   $news  All there is.
	 * @param string $id    Id or address of the article that is read; empty for the page.
	 * @param int    $limit At most.
	 * @return array{0: array[], 1: bool}
	 */
	public static function choose( News $news, string $id, int $limit ): array {
		$current = '' === $id ? Page::article( $news ) : $news->find( $id );
		$topics  = array_map( 'mb_strtolower', $current ? array_slice( $current['tags'], 0, 1 ) : Page::topics() );
		$chosen  = $current ? self::named( $news, $current ) : array();
		$latest  = array();
		foreach ( $news->articles as $article ) {
			if ( $current && $article['url'] === $current['url'] || isset( $chosen[ $article['url'] ] ) ) {
				continue;
			}
			$tags = array_map( 'mb_strtolower', $current ? array_slice( $article['tags'], 0, 1 ) : $article['tags'] );
			if ( array_intersect( $tags, $topics ) ) {
				$chosen[ $article['url'] ] = $article;
			} else {
				$latest[] = $article;
			}
		}
		return array( array_slice( array_merge( array_values( $chosen ), $latest ), 0, $limit ), (bool) $chosen );
	}

	private static function named( News $news, array $current ): array {
		$named = array();
		foreach ( $current['related'] as $id ) {
			$article = $news->find( $id );
			if ( $article && $article['url'] !== $current['url'] ) {
				$named[ $article['url'] ] = $article;
			}
		}
		return $named;
	}
}
