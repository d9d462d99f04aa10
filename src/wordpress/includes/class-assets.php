<?php
/**
 * Script and style.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Brings the script and the style into pages that have an element, and into no others.
 */
final class Assets {

	private const HANDLE = 'banyuwangi-news';

	/** For what bwi.css does not speak of: share links, and articles, which otherwise look as the theme's texts do. */
	private const STYLE = <<<'CSS'
.bwi-share ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0; padding: 0; list-style: none; }
.bwi-share a { display: inline-block; padding: .75em 0; }
.bwi-share > :is(h2, h3, h4, h5, h6) { margin: 0; font-size: 1.0625em; font-weight: 700; line-height: 1.2; }
.bwi-article > *, .bwi-article > div > * { margin-block: 0 1em; }
.bwi-article > :is(h1, h2, h3, h4, h5, h6) { margin-block-end: .25em; font-size: clamp(1.375em, 1em + 2vw, 1.75em); font-weight: 700; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
.bwi-article > div > :is(h2, h3, h4, h5, h6) { margin-block: 1.5em .5em; font-size: 1.125em; font-weight: 700; line-height: 1.3; }
.bwi-article figure { margin-inline: 0; }
.bwi-article img { display: block; max-width: 100%; height: auto; }
.bwi-article .bwi-source { font-size: .8125em; }
CSS;

	/** Filters of plugins that join or hold back scripts, to which a part of an address is added: what it is in must be left alone. */
	private const EXCLUSIONS_BY_ADDRESS = array(
		'rocket_exclude_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'rocket_minify_excluded_external_js',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'perfmatters_delay_js_exclusions',
		'perfmatters_defer_js_exclusions',
	);

	/** The same, by the script's name in WordPress. */
	private const EXCLUSIONS_BY_HANDLE = array( 'sgo_js_minify_exclude', 'sgo_js_async_exclude', 'sgo_javascript_combine_exclude' );

	/**
	 * The feed that the page asks for early; empty for none, null once it is written.
	 *
	 * @var string|null
	 */
	private static $preload = '';

	public static function start(): void {
		add_action( 'init', array( self::class, 'register' ) );
		add_action( 'wp_enqueue_scripts', array( self::class, 'look_ahead' ) );
		add_action( 'enqueue_block_assets', array( self::class, 'enqueue_in_editor' ) );
		add_action(
			'wp_head',
			static function () {
				// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made.
				echo self::preload();
			},
			2
		);
		add_filter( 'script_loader_tag', array( self::class, 'script_tag' ), 10, 2 );
		self::exclude();
	}

	public static function register(): void {
		$version = get_file_data( PLUGIN_FILE, array( 'Version' ) )[0];
		// A release's file has its own rules of caching.
		wp_register_script( self::HANDLE, Script_Source::url(), array(), Script_Source::is_own() ? $version : null, false );
		wp_register_style( self::HANDLE, plugins_url( 'bwi.css', PLUGIN_FILE ), array(), $version );
		wp_add_inline_style( self::HANDLE, self::STYLE );
	}

	/**
	 * The page has an element. Once the head has been written, what would have been in it stands before the element.
	 *
	 * @param string[] $feeds Of the element.
	 * @return string HTML.
	 */
	public static function needed( array $feeds ): string {
		wp_enqueue_script( self::HANDLE );
		wp_enqueue_style( self::HANDLE );
		if ( '' === self::$preload && $feeds ) {
			self::$preload = $feeds[0];
		}
		if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) ) {
			return '';
		}
		ob_start();
		wp_print_styles( array( self::HANDLE ) );
		return ob_get_clean() . self::preload();
	}

	/**
	 * A post with an element of its own needs all of it in the head: its blocks are printed after that.
	 */
	public static function look_ahead(): void {
		$post = is_singular() ? get_queried_object() : null;
		if ( ! $post instanceof \WP_Post || ! preg_match( '/<!-- wp:banyuwangi\/|\[bwi-/', $post->post_content ) || post_password_required( $post ) ) {
			return;
		}
		// A block with a feed of its own asks for that; which one the page needs is known when it is printed.
		$is_default = ! preg_match( '/<!-- wp:banyuwangi\/[^>]*"feed"|\[bwi-[^\]]*\bfeed=/', $post->post_content );
		$has_news   = preg_match( '/(?:<!-- wp:banyuwangi\/|\[bwi-)(?!share-bar)/', $post->post_content );
		$has_share  = preg_match( '/(?:<!-- wp:banyuwangi\/|\[bwi-)share-bar/', $post->post_content );
		// Without a feed only share links show something.
		if ( $has_share || ! $is_default || Settings::feeds() ) {
			self::needed( $is_default && $has_news ? Urls::whole( Settings::feeds() ) : array() );
		}
	}

	/**
	 * The preview of a block is the element itself.
	 */
	public static function enqueue_in_editor(): void {
		if ( is_admin() ) {
			wp_enqueue_script( self::HANDLE );
			wp_enqueue_style( self::HANDLE );
		}
	}

	/**
	 * The tag of the script, with what optimisers must read before its address, and the settings of the page.
	 *
	 * @param string $tag    As WordPress has it.
	 * @param string $handle Of the script.
	 */
	public static function script_tag( $tag, $handle ) {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		$hosts     = Settings::get( 'hosts' );
		$integrity = Script_Source::integrity();
		$before    = Html::attributes(
			array(
				'data-cfasync'     => 'false',
				'data-no-optimize' => '1',
				'data-no-defer'    => '1',
				'nowprocket'       => true,
			)
		);
		$settings  = Html::attributes(
			array(
				'data-feed'   => implode( ' ', Settings::feeds() ),
				'data-hosts'  => '' === $hosts ? null : $hosts,
				'integrity'   => '' === $integrity ? null : $integrity,
				'crossorigin' => '' === $integrity ? null : 'anonymous',
				'async'       => true,
			)
		);
		return preg_replace( '/(?=\ssrc=)/', addcslashes( "$before$settings", '\\$' ), $tag, 1 );
	}

	/**
	 * The link by which the feed is asked for while the script is still coming, once.
	 */
	private static function preload(): string {
		if ( null === self::$preload || '' === self::$preload ) {
			return '';
		}
		$link          = '<link rel="preload" as="fetch" crossorigin' . Html::attributes( array( 'href' => self::$preload ) ) . ">\n";
		self::$preload = null;
		return $link;
	}

	/**
	 * Asks plugins that make sites faster to leave the script as it is: joined with others, it would not find its modules.
	 */
	private static function exclude(): void {
		$address = static function ( $list ) {
			return array_merge( (array) $list, array( '/bwi.js', '/bwi.all.js' ) );
		};
		$handle  = static function ( $list ) {
			return array_merge( (array) $list, array( self::HANDLE ) );
		};
		foreach ( self::EXCLUSIONS_BY_ADDRESS as $filter ) {
			add_filter( $filter, $address );
		}
		foreach ( self::EXCLUSIONS_BY_HANDLE as $filter ) {
			add_filter( $filter, $handle );
		}
		add_filter(
			'autoptimize_filter_js_exclude',
			static function ( $list ) {
				return is_array( $list ) ? $list : ltrim( "$list, /bwi.js, /bwi.all.js", ', ' );
			}
		);
	}
}
