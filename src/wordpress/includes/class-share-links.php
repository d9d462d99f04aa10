<?php
/**
 * Links that share.
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

/**
 * The share bar without a script: a link for each service. Nobody is asked before a reader presses one. What needs a script, copying and
 * printing, comes with it.
 */
final class Share_Links {

	/** The name, the address and the fields of each service; without a name, the words of the page. */
	private const TARGETS = array(
		'whatsapp' => array( 'WhatsApp', 'https://api.whatsapp.com/send', array( 'text' => 'message' ) ),
		'facebook' => array( 'Facebook', 'https://www.facebook.com/sharer/sharer.php', array( 'u' => 'url' ) ),
		'telegram' => array(
			'Telegram',
			'https://t.me/share/url',
			array(
				'url'  => 'url',
				'text' => 'title',
			),
		),
		'x'        => array(
			'X',
			'https://x.com/intent/post',
			array(
				'text' => 'title',
				'url'  => 'url',
			),
		),
		'line'     => array(
			'LINE',
			'https://social-plugins.line.me/lineit/share',
			array(
				'url'  => 'url',
				'text' => 'title',
			),
		),
		'threads'  => array(
			'Threads',
			'https://www.threads.com/intent/post',
			array(
				'text' => 'title',
				'url'  => 'url',
			),
		),
		'linkedin' => array( 'LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/', array( 'url' => 'url' ) ),
		'email'    => array(
			'',
			'mailto:',
			array(
				'subject' => 'title',
				'body'    => 'message',
			),
		),
	);

	/**
	 * The links.
	 *
	 * @param string $url        What is shared.
	 * @param string $title      Its title.
	 * @param string $publisher  Who has published it.
	 * @param array  $attributes Of the element.
	 * @param array  $strings    Of {@see Strings::of()}.
	 */
	public static function of( string $url, string $title, string $publisher, array $attributes, array $strings ): string {
		$url    = Urls::with_campaign( $url, $attributes['campaign'] );
		$share  = array(
			'url'     => $url,
			'title'   => $title,
			'message' => implode( "\n", array_merge( '' === $title ? array() : array( $title, '' ), array( $url, "{$strings['source']}: $publisher" ) ) ),
		);
		$links  = '';
		$wanted = array_unique( preg_split( '/\s+/', $attributes['targets'], -1, PREG_SPLIT_NO_EMPTY ) );
		foreach ( $wanted as $target ) {
			if ( isset( self::TARGETS[ $target ] ) ) {
				$links .= "\n<li>" . self::link( self::TARGETS[ $target ], $share, $strings ) . '</li>';
			}
		}
		$heading = '' === $attributes['heading'] ? $strings['share'] : $attributes['heading'];
		$root    = Html::attributes(
			array(
				'class' => 'bwi-share',
				'lang'  => $strings['lang'],
			)
		);
		return "<div$root>\n" . Html::heading( (int) $attributes['heading-level'], Html::text( $heading ) ) . "\n<ul role=\"list\">$links\n</ul>\n</div>";
	}

	private static function link( array $target, array $share, array $strings ): string {
		list( $brand, $address, $fields ) = $target;

		$query = array();
		foreach ( $fields as $name => $field ) {
			// Line breaks of mails are two characters (RFC 6068, 5).
			$value   = '' === $brand ? str_replace( "\n", "\r\n", $share[ $field ] ) : $share[ $field ];
			$query[] = $name . '=' . rawurlencode( $value );
		}
		$attributes = Html::attributes(
			array(
				'target'     => '' === $brand ? null : '_blank',
				'rel'        => 'noopener nofollow',
				'aria-label' => '' === $brand ? null : sprintf( $strings['shareTo'], $brand ),
			)
		);
		// Not by esc_url(), which takes encoded line breaks out: all but the values is ours, and those are encoded.
		$href = esc_attr( "$address?" . implode( '&', $query ) );
		return "<a href=\"$href\"$attributes>" . Html::text( '' === $brand ? $strings['email'] : $brand ) . '</a>';
	}
}
