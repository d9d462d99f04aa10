<?php
/**
 * News as HTML.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * Cards and lists of them, the same that the widgets show. What is missing is left out.
 */
final class Cards {

	/**
	 * How the cards look, as attributes of the element say.
	 *
	 * @var array
	 */
	private $attributes;

	/**
	 * The words of the page.
	 *
	 * @var array
	 */
	private $strings;

	/**
	 * Of the root: list, grid, headlines, card or row.
	 *
	 * @var string
	 */
	private $layout;

	/**
	 * Cards in a layout.
	 *
	 * @param string $layout     Of the root.
	 * @param array  $attributes Of the element.
	 * @param array  $strings    Of {@see Strings::of()}.
	 */
	public function __construct( string $layout, array $attributes, array $strings ) {
		$this->layout     = $layout;
		$this->attributes = $attributes;
		$this->strings    = $strings;
	}

	/**
	 * A list with its heading and the line that names the source.
	 *
	 * @param array[] $articles Not empty.
	 * @param string  $heading  Its words; empty for none.
	 * @param string  $home     Where the name of the source leads; empty for none.
	 */
	public function many( array $articles, string $heading, string $home ): string {
		$source = $articles[0]['source'];
		foreach ( $articles as $article ) {
			$source = $article['source'] === $source ? $source : '';
		}
		$pictured = 0;
		$items    = array();
		foreach ( $articles as $i => $article ) {
			$pictured += (int) ! empty( $article['image'] );
			$card      = $this->card( $article, $this->level() + 1, '' === $source, 0 === $i, 1 === $pictured );
			$items[]   = "<li>$card</li>";
		}
		return $this->root(
			'' === $heading ? '' : Html::heading( $this->level(), Html::text( $heading ) ),
			'<ul role="list">',
			Html::lines( ...$items ),
			'</ul>',
			'' === $source ? '' : $this->source_line( $source, $home )
		);
	}

	/**
	 * A card alone.
	 *
	 * @param array $article The article.
	 */
	public function one( array $article ): string {
		return $this->root( $this->card( $article, $this->level(), true, false, true ) );
	}

	/**
	 * In the place of news that can't be had: where it is.
	 *
	 * @param string $home    Address.
	 * @param array  $strings Of {@see Strings::of()}.
	 */
	public static function link( string $home, array $strings ): string {
		return '<a' . Html::attributes(
			array(
				'href' => $home,
				'lang' => $strings['lang'],
			)
		) . '>' . Html::text( $strings['read'] ) . '</a>';
	}

	private function root( string ...$content ): string {
		$attributes = Html::attributes(
			array(
				'class'       => 'bwi-news',
				'data-layout' => $this->layout,
				'lang'        => $this->strings['lang'],
			)
		);
		return Html::lines( "<div$attributes>", ...array_merge( $content, array( '</div>' ) ) );
	}

	private function card( array $article, int $level, bool $names_source, bool $leads, bool $is_first_picture ): string {
		$summary = $this->attributes['no-summary'] || 'headlines' === $this->layout ? '' : Text::excerpt( $article['summary'] );
		$kanal   = $article['tags'][0] ?? '';
		return Html::lines(
			'<article' . Html::attributes( array( 'lang' => $article['language'] ) ) . '>',
			$this->picture( $article['image'], $leads, $is_first_picture ),
			'' === $kanal ? '' : '<p class="bwi-kanal">' . Html::text( $kanal ) . '</p>',
			Html::heading( $level, $this->linked( $article ) ),
			'' === $summary ? '' : '<p class="bwi-summary">' . Html::text( $summary ) . '</p>',
			$this->foot( $article, $names_source ),
			'</article>'
		);
	}

	private function linked( array $article ): string {
		$target = $this->attributes['target'];
		$own    = Urls::own( $this->attributes['link'], $article );
		$link   = Html::attributes(
			array(
				'href'   => '' === $own ? Urls::with_campaign( $article['url'], $this->attributes['campaign'] ) : $own,
				'target' => '' === $target ? null : $target,
				'rel'    => '' === $target ? null : 'noopener',
			)
		);
		$hidden = '<span' . Html::attributes(
			array(
				'class' => 'screen-reader-text',
				'lang'  => $this->strings['lang'],
			)
		) . '> (' . Html::text( $this->strings['newTab'] ) . ')</span>';
		return "<a$link>" . Html::text( $article['title'] ) . ( '_blank' === $target ? $hidden : '' ) . '</a>';
	}

	private function foot( array $article, bool $names_source ): string {
		$details = array();
		if ( null !== $article['published'] ) {
			$time      = Html::attributes( array( 'datetime' => Dates::iso( $article['published'] ) ) );
			$details[] = "<time$time>" . Html::text( Dates::words( $article['published'], $this->strings ) ) . '</time>';
		}
		if ( $names_source && '' !== $article['source'] ) {
			$details[] = Html::text( $article['source'] );
		}
		// The date is in the language of the list.
		$language = $article['language'] === $this->strings['lang'] ? null : $this->strings['lang'];
		$foot     = Html::attributes(
			array(
				'class' => 'bwi-foot',
				'lang'  => $language,
			)
		);
		return $details ? "<p$foot>" . implode( ' · ', $details ) . '</p>' : '';
	}

	private function source_line( string $source, string $home ): string {
		$name = Html::text( $source );
		if ( '' !== $home ) {
			$name = '<a' . Html::attributes( array( 'href' => Urls::with_campaign( $home, $this->attributes['campaign'] ) ) ) . ">$name</a>";
		}
		return '<p class="bwi-source">' . Html::text( $this->strings['source'] ) . ": $name</p>";
	}

	private function picture( ?array $image, bool $leads, bool $is_first ): string {
		// A reader who asks for each picture must not be given them.
		if ( ! $image || $this->attributes['no-image'] || 'headlines' === $this->layout || 'tap' === $this->attributes['images'] ) {
			return '';
		}
		$srcset = self::srcset( $image );
		$sizes  = null === $srcset ? null : $this->sizes( $leads );
		return '<img' . Html::attributes(
			array(
				'src'           => $image['url'],
				'srcset'        => $srcset,
				// Only of what is loaded late a browser knows how wide it will be.
				'sizes'         => null === $sizes || $is_first ? $sizes : "auto, $sizes",
				'width'         => $image['width'],
				'height'        => $image['height'],
				'alt'           => '',
				// Said, since WordPress makes late what says nothing.
				'loading'       => $is_first ? 'eager' : 'lazy',
				'fetchpriority' => $is_first ? 'high' : null,
				'decoding'      => 'async',
			)
		) . '>';
	}

	/**
	 * The files of a picture in several widths.
	 *
	 * @param array $image Of an article.
	 */
	public static function srcset( array $image ): ?string {
		$files = array();
		foreach ( $image['sizes'] as $size ) {
			// A comma separates the candidates.
			$files[] = str_replace( ',', '%2C', esc_url_raw( $size['url'], array( 'http', 'https' ) ) ) . " {$size['width']}w";
		}
		return $files ? implode( ', ', $files ) : null;
	}

	/**
	 * An estimate of the width of a picture.
	 *
	 * @param bool $leads In the first card of a list.
	 */
	private function sizes( bool $leads ): string {
		if ( 'list' === $this->layout || 'row' === $this->layout ) {
			return ( $leads ? '(min-width: 44em) 52vw, ' : '' ) . '13em';
		}
		return 'grid' === $this->layout ? '(min-width: 30em) 27em, 13em' : '(min-width: 40em) 40em, 100vw';
	}

	private function level(): int {
		return min( 6, (int) $this->attributes['heading-level'] );
	}
}
