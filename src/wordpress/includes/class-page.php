<?php
/**
 * The page around an element.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * What the page is that an element stands on.
 */
final class Page {

	/**
	 * Its address: that of the post, else its own without a query.
	 */
	public static function url(): string {
		$post = self::post();
		if ( $post ) {
			return (string) wp_get_canonical_url( $post );
		}
		global $wp;
		return home_url( '/' . ( $wp && $wp->request ? trailingslashit( $wp->request ) : '' ) );
	}

	/**
	 * Its title, as plain text.
	 */
	public static function title(): string {
		$post = self::post();
		return Text::line( $post ? wp_strip_all_tags( get_the_title( $post ) ) : wp_strip_all_tags( wp_get_document_title() ) );
	}

	/**
	 * Its address as it was asked for, with its query: what relative addresses on it are relative to.
	 */
	public static function address(): string {
		$asked = isset( $_SERVER['REQUEST_URI'] ) ? esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) ) : '/';
		return Urls::origin( home_url( '/' ) ) . $asked;
	}

	/**
	 * The value of a parameter in its address; empty without it.
	 *
	 * @param string $name Of the parameter.
	 */
	public static function parameter( string $name ): string {
		// An article is looked up by it, and nothing else: no nonce is needed. PHP has put underscores into the names.
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput
		$value = wp_unslash( $_GET[ strtr( $name, '. ', '__' ) ] ?? '' );
		return is_string( $value ) ? wp_check_invalid_utf8( $value ) : '';
	}

	/**
	 * The article that a reader of the page reads: that of the article block or shortcode in its post, else the page itself, where the news
	 * has it.
	 *
	 * @param News $news All there is.
	 */
	public static function article( News $news ): ?array {
		$shown = self::shown();
		if ( null === $shown ) {
			return $news->find( self::url() );
		}
		$id = (string) ( $shown['article-id'] ?? '' );
		return '' === $id ? ( $news->articles[0] ?? null ) : $news->find( $id );
	}

	/**
	 * The attributes of the article block or shortcode in its post; null without one.
	 */
	public static function shown(): ?array {
		$post  = self::post();
		$shows = '/<!-- wp:banyuwangi\/article (\{.*?\} )?\/-->|\[bwi-article(?=[\s\]])([^\]]*)\]/';
		if ( ! $post || ! preg_match( $shows, $post->post_content, $found ) ) {
			return null;
		}
		$attributes = isset( $found[2] ) ? shortcode_parse_atts( $found[2] ) : json_decode( $found[1] ?? '', true );
		return is_array( $attributes ) ? array_filter( $attributes, 'is_scalar' ) : array();
	}

	/**
	 * What its post is about: categories and tags.
	 *
	 * @return string[]
	 */
	public static function topics(): array {
		$post  = self::post();
		$terms = $post ? wp_get_object_terms( $post->ID, array( 'category', 'post_tag' ), array( 'fields' => 'names' ) ) : array();
		return is_wp_error( $terms ) ? array() : array_map( array( Text::class, 'line' ), $terms );
	}

	/**
	 * Words in the language of the page.
	 */
	public static function strings(): array {
		return Strings::of( get_bloginfo( 'language' ) );
	}

	private static function post(): ?\WP_Post {
		// In the editor and in REST there is no page, but a post.
		$post = is_singular() ? get_queried_object() : ( did_action( 'wp' ) ? null : get_post() );
		return $post instanceof \WP_Post ? $post : null;
	}
}
