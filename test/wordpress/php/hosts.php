<?php
/**
 * For wp-content/mu-plugins: servers of a test are on this machine, at any port, which WordPress' safe requests refuse.
 */
add_filter(
	'http_request_host_is_external',
	static fn ( $external, $host ) => $external || in_array( $host, array( '127.0.0.1', 'localhost' ), true ),
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	static fn ( $ports, $host, $url ) => array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) ),
	10,
	3
);
// No host of a test has a certificate, and nothing sends mail.
add_filter( 'pre_wp_mail', '__return_true' );
