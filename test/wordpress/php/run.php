<?php
/**
 * Runs what a test hands in, in the WordPress whose folder is named first: the body of a function, with `$data`.
 */
[ , $folder ] = $argv;
$given        = json_decode( stream_get_contents( STDIN ), true );
$_SERVER     += array(
	'HTTP_HOST'      => $given['host'],
	'SERVER_NAME'    => '127.0.0.1',
	'REQUEST_URI'    => '/',
	'REQUEST_METHOD' => 'GET',
);
foreach ( $given['constants'] as $name => $value ) {
	define( $name, $value );
}
require $folder . '/wp-load.php';
foreach ( $given['includes'] as $file ) {
	require_once ABSPATH . $file;
}
$given_function = eval( 'return static function ( $data ) {' . $given['code'] . "\n};" );
ob_start();
try {
	$given_result = $given_function( $given['data'] );
} catch ( Throwable $error ) {
	fwrite( STDERR, $error );
	exit( 1 );
}
ob_end_clean();
echo "\0" . wp_json_encode( $given_result );
