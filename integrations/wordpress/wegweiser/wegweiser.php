<?php
/**
 * Plugin Name:       Wegweiser
 * Description:       Puts the comments of a Wegweiser in place of WordPress's own: moderated, and with a way to counselling for people in need.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       wegweiser
 * Domain Path:       /languages
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/service.php';
require __DIR__ . '/includes/pages.php';
require __DIR__ . '/includes/put-page.php';
require __DIR__ . '/includes/put-pages.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/refuse.php';
require __DIR__ . '/includes/privacy.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}

/** One German for Germany, Austria and Switzerland, formal or not: it addresses nobody. */
function load_texts(): void {
	if ( 0 === strpos( determine_locale(), 'de' ) ) {
		load_textdomain( 'wegweiser', __DIR__ . '/languages/wegweiser-de_DE.mo' );
	}
}
add_action( 'init', __NAMESPACE__ . '\load_texts', 1 );
