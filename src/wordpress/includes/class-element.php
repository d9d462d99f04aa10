<?php
/**
 * The elements.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Prints an element with its news inside: readers without a script have it, and the script takes over from it.
 */
final class Element {

	/**
	 * What `block.json` says of attributes, by the names of the blocks.
	 *
	 * @var array
	 */
	private static $types = array();

	/**
	 * What widgets before this one show, by {@see Urls::key()}.
	 *
	 * @var bool[]
	 */
	private static $shown = array();

	/**
	 * The names of the blocks: that of an element begins with `bwi-`.
	 *
	 * @return string[]
	 */
	public static function names(): array {
		static $names = null;
		$names        = $names ?? array_map( 'basename', (array) glob( dirname( PLUGIN_FILE ) . '/blocks/*', GLOB_ONLYDIR ) );
		return $names;
	}

	/**
	 * The element.
	 *
	 * @param string $name  Of the block.
	 * @param array  $given Attributes, of any kind.
	 */
	public static function html( string $name, array $given ): string {
		// News of others is no part of what a site's own feeds say.
		if ( is_feed() ) {
			return '';
		}
		$attributes = self::attributes( $name, $given );
		$named      = self::feeds( $attributes );
		$feeds      = Urls::whole( $named );
		$needs_feed = 'share-bar' !== $name || ( '' !== $attributes['article-id'] && '' === $attributes['url'] );
		if ( $needs_feed && ! $feeds ) {
			return self::advice();
		}
		$content = self::content( $name, $attributes, $needs_feed ? News::of( $feeds ) : new News(), $feeds );

		$attributes['feed'] = $needs_feed ? implode( ' ', $named ) : '';
		$written            = Html::attributes( self::different( $name, $attributes ) );
		return Assets::needed( $needs_feed ? $feeds : array() ) . "<bwi-$name$written>\n$content\n</bwi-$name>";
	}

	/**
	 * For WordPress, which makes quotation marks and dashes of its own in texts: not in those of others.
	 *
	 * @param string[] $tags Names of elements that it leaves alone.
	 */
	public static function without_typography( array $tags ): array {
		foreach ( self::names() as $name ) {
			$tags[] = "bwi-$name";
		}
		return $tags;
	}

	private static function content( string $name, array $attributes, News $news, array $feeds ): string {
		$strings = Page::strings();
		if ( 'share-bar' === $name ) {
			return self::share( $attributes, $news, $strings );
		}
		$content = '';
		if ( 'news-list' === $name || 'related-news' === $name ) {
			$content = self::many( $name, $attributes, $news, $strings );
		} else {
			$article = '' === $attributes['article-id'] ? ( self::unseen( $news->articles, $attributes )[0] ?? null ) : $news->find( $attributes['article-id'] );
			if ( $article ) {
				self::saw( array( $article ) );
				$layout  = 'headline' === ( $attributes['layout'] ?? '' ) ? 'headlines' : $attributes['layout'] ?? '';
				$content = 'article' === $name
					? Article_Html::of( $article, $news->text( $article ), $attributes, $strings )
					: ( new Cards( $layout, $attributes, $strings ) )->one( $article );
			}
		}
		return '' === $content ? Cards::link( '' === $news->home ? Urls::origin( $feeds[0] ) . '/' : $news->home, $strings ) : $content;
	}

	private static function many( string $name, array $attributes, News $news, array $strings ): string {
		$articles = $news->articles;
		$heading  = $attributes['heading'];
		if ( 'related-news' === $name ) {
			list( $articles, $any ) = Related::choose( $news, $attributes['article-id'], count( $articles ) );
			$heading                = '' === $heading ? $strings[ $any ? 'related' : 'latest' ] : $heading;
		} elseif ( '' !== $attributes['tag'] ) {
			$articles = self::tagged( $articles, $attributes['tag'] );
		}
		$articles = array_slice( self::unseen( $articles, $attributes ), 0, (int) $attributes['limit'] );
		self::saw( $articles );
		return $articles ? ( new Cards( 'ticker' === $attributes['layout'] ? 'headlines' : $attributes['layout'], $attributes, $strings ) )->many( $articles, $heading, $news->home ) : '';
	}

	private static function share( array $attributes, News $news, array $strings ): string {
		$article = '' === $attributes['article-id'] || '' !== $attributes['url'] ? null : $news->find( $attributes['article-id'] );
		$url     = $article ? $article['url'] : Urls::web( $attributes['url'], home_url( '/' ) );
		$url     = '' === $url ? Page::url() : $url;
		$title   = '' === $attributes['headline'] ? ( $article ? $article['title'] : Page::title() ) : $attributes['headline'];
		$source  = $article && '' !== $article['source'] ? $article['source'] : get_bloginfo( 'name', 'raw' );
		return Share_Links::of( $url, $title, Text::line( $source ), $attributes, $strings );
	}

	private static function tagged( array $articles, string $tag ): array {
		$key = mb_strtolower( trim( $tag ) );
		return array_values(
			array_filter(
				$articles,
				static function ( $article ) use ( $key ) {
					return in_array( $key, array_map( 'mb_strtolower', array_map( 'trim', $article['tags'] ) ), true );
				}
			)
		);
	}

	/**
	 * Without what a widget before this one shows, where that is wanted.
	 *
	 * @param array[] $articles   Of {@see News}.
	 * @param array   $attributes Of the element.
	 */
	private static function unseen( array $articles, array $attributes ): array {
		if ( empty( $attributes['no-repeat'] ) ) {
			return $articles;
		}
		return array_values(
			array_filter(
				$articles,
				static function ( $article ) {
					return ! isset( self::$shown[ Urls::key( $article['url'] ) ] );
				}
			)
		);
	}

	private static function saw( array $articles ): void {
		// Plugins read a page's text for its head: that shows nothing.
		if ( ! doing_action( 'wp_head' ) ) {
			self::$shown += array_fill_keys( array_map( array( Urls::class, 'key' ), array_column( $articles, 'url' ) ), true );
		}
	}

	/**
	 * Who can set a feed is told that there is none; nobody else is.
	 */
	private static function advice(): string {
		if ( ! current_user_can( 'manage_options' ) ) {
			return '';
		}
		$link = '<a href="' . esc_url( Settings_Page::url() ) . '">' . esc_html__( 'Write the address of the feed into the settings', 'banyuwangi-news' ) . '</a>';
		return '<p>' . esc_html__( 'This block doesn’t know yet where its news comes from.', 'banyuwangi-news' ) . " $link</p>";
	}

	/**
	 * The feeds of an element: its own, else those of the settings.
	 *
	 * @param array $attributes Its attributes.
	 * @return string[]
	 */
	public static function feeds( array $attributes ): array {
		$own = Urls::all( $attributes['feed'] );
		return $own ? $own : Settings::feeds();
	}

	/**
	 * All attributes of an element, with values that they may have.
	 *
	 * @param string $name  Of the block.
	 * @param array  $given Attributes, of any kind.
	 */
	private static function attributes( string $name, array $given ): array {
		$attributes = array();
		foreach ( self::types( $name ) as $attribute => $type ) {
			$value = $given[ $attribute ] ?? null;
			// A flag that may have a value is one like others without it.
			$is_flag = is_array( $type['type'] ) && ! in_array( $value, array_filter( $type['enum'], 'is_string' ), true );
			switch ( $is_flag ? 'boolean' : $type['type'] ) {
				case 'boolean':
					$attributes[ $attribute ] = ! in_array( $value, array( null, false, 'false', '0', 0 ), true );
					break;
				case 'number':
					$is_whole = is_numeric( $value ) && (int) $value == $value && $value >= $type['minimum'] && $value <= $type['maximum'];

					$attributes[ $attribute ] = $is_whole ? (int) $value : $type['default'];
					break;
				default:
					$value = is_scalar( $value ) ? trim( wp_check_invalid_utf8( (string) $value ) ) : '';
					$known = ! isset( $type['enum'] ) || in_array( $value, $type['enum'], true );

					$attributes[ $attribute ] = '' !== $value && $known ? $value : $type['default'] ?? '';
			}
		}
		// It names a window, and no more.
		if ( isset( $attributes['target'] ) && ! preg_match( '/^\w[\w-]*$/', $attributes['target'] ) ) {
			$attributes['target'] = '';
		}
		return $attributes;
	}

	/**
	 * Those attributes that differ from what the element does without them.
	 *
	 * @param string $name       Of the block.
	 * @param array  $attributes Of {@see self::attributes()}.
	 */
	private static function different( string $name, array $attributes ): array {
		$types = self::types( $name );
		return array_filter(
			$attributes,
			static function ( $value, $attribute ) use ( $types ) {
				return $value !== ( $types[ $attribute ]['default'] ?? '' );
			},
			ARRAY_FILTER_USE_BOTH
		);
	}

	private static function types( string $name ): array {
		if ( ! isset( self::$types[ $name ] ) ) {
			$block                = wp_json_file_decode( dirname( PLUGIN_FILE ) . "/blocks/$name/block.json", array( 'associative' => true ) );
			self::$types[ $name ] = $block['attributes'];
		}
		return self::$types[ $name ];
	}
}
