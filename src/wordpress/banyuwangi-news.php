<?php
/**
 * Plugin Name:       Banyuwangi News
 * Description:       News of Banyuwangi, East Java, in your pages: blocks, shortcodes and a widget that need no code and no account.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       banyuwangi-news
 * Domain Path:       /languages
 *
 * @package BanyuwangiNews
 */

namespace BanyuwangiNews;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

spl_autoload_register(
	static function ( string $name ) {
		if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$short = strtolower( strtr( substr( $name, strlen( __NAMESPACE__ ) + 1 ), '_', '-' ) );
		$file  = __DIR__ . "/includes/class-$short.php";
		if ( is_file( $file ) ) {
			require $file;
		}
	}
);

Plugin::start();
