<?php
/**
 * The widget.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * A list of news for the widget areas of themes without blocks.
 */
final class Widget extends \WP_Widget {

	private const ID = 'banyuwangi_news';

	private const DEFAULTS = array(
		'heading' => '',
		'limit'   => 5,
		'layout'  => 'list',
		'tag'     => '',
	);

	public static function register(): void {
		register_widget( self::class );
		// Where widgets are blocks, there is a block for it.
		add_filter(
			'widget_types_to_hide_from_legacy_widget_block',
			static function ( $types ) {
				return array_merge( (array) $types, array( self::ID ) );
			}
		);
	}

	public function __construct() {
		parent::__construct(
			self::ID,
			__( 'Banyuwangi News', 'banyuwangi-news' ),
			array(
				'description'           => __( 'The latest news from Banyuwangi, or of one topic.', 'banyuwangi-news' ),
				'show_instance_in_rest' => true,
			)
		);
	}

	/**
	 * Prints the widget.
	 *
	 * @param array $args     Of the theme: what stands around it.
	 * @param array $instance Its settings.
	 */
	public function widget( $args, $instance ) {
		$instance = wp_parse_args( $instance, self::DEFAULTS );
		$heading  = $instance['heading'];
		$html     = Element::html( 'news-list', array_merge( $instance, array( 'heading' => '' ) ) );
		if ( '' === $html ) {
			return;
		}
		// The heading is the theme's, as that of its other widgets.
		$title = '' === $heading ? '' : $args['before_title'] . Html::text( $heading ) . $args['after_title'];
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- what the theme gives, and what is escaped where it is made.
		echo $args['before_widget'], $title, $html, $args['after_widget'];
	}

	/**
	 * The form.
	 *
	 * @param array $instance Its settings.
	 */
	public function form( $instance ) {
		$instance = wp_parse_args( $instance, self::DEFAULTS );
		$layouts  = array(
			'list'      => __( 'List', 'banyuwangi-news' ),
			'grid'      => __( 'Grid', 'banyuwangi-news' ),
			'headlines' => __( 'Headlines', 'banyuwangi-news' ),
		);
		$this->field( 'heading', __( 'Heading', 'banyuwangi-news' ), $instance );
		$this->field( 'limit', __( 'Number of articles', 'banyuwangi-news' ), $instance, 'type="number" min="1" max="50"' );
		$this->field( 'tag', __( 'Only this kanal or topic', 'banyuwangi-news' ), $instance );
		printf( '<p><label for="%s">%s</label> ', esc_attr( $this->get_field_id( 'layout' ) ), esc_html__( 'Layout', 'banyuwangi-news' ) );
		printf( '<select class="widefat" id="%s" name="%s">', esc_attr( $this->get_field_id( 'layout' ) ), esc_attr( $this->get_field_name( 'layout' ) ) );
		foreach ( $layouts as $layout => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $layout ), selected( $instance['layout'], $layout, false ), esc_html( $label ) );
		}
		echo '</select></p>';
		return '';
	}

	/**
	 * What is kept of a form.
	 *
	 * @param array $new_instance As it was sent.
	 * @param array $old_instance Until now.
	 */
	public function update( $new_instance, $old_instance ) {
		$layout = $new_instance['layout'] ?? '';
		return array(
			'heading' => sanitize_text_field( $new_instance['heading'] ?? '' ),
			'limit'   => max( 1, min( 50, (int) ( $new_instance['limit'] ?? 5 ) ) ),
			'layout'  => in_array( $layout, array( 'list', 'grid', 'headlines' ), true ) ? $layout : 'list',
			'tag'     => sanitize_text_field( $new_instance['tag'] ?? '' ),
		);
	}

	private function field( string $name, string $label, array $instance, string $attributes = 'type="text"' ): void {
		printf(
			'<p><label for="%1$s">%2$s</label> <input class="widefat" id="%1$s" name="%3$s" value="%4$s" %5$s></p>',
			esc_attr( $this->get_field_id( $name ) ),
			esc_html( $label ),
			esc_attr( $this->get_field_name( $name ) ),
			esc_attr( $instance[ $name ] ),
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- written here.
			$attributes
		);
	}
}
