<?php
/**
 * What is set, and what may be.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

const OPTION = 'wegweiser';

const DEFAULTS = array(
	// As "https://comments.example.org"; empty: the plugin does nothing.
	'service' => '',
	// The secret of `wegweiser page token`; empty: pages are added by hand.
	'token'   => '',
	// Code of a language; empty: that of the page.
	'lang'    => '',
	// One of THEMES; empty: as the page's color-scheme says.
	'theme'   => '',
	// "1": comments from before are shown, closed, above.
	'earlier' => '1',
);

/** The languages of the visitors' texts. */
const LANGUAGES = array( 'am', 'ar', 'ckb', 'de', 'en', 'es', 'fa', 'fr', 'ka', 'kmr', 'ps', 'ru', 'so', 'sq', 'sr', 'ti', 'tr', 'uk', 'ur', 'vi' );

const THEMES = array( 'light', 'dark' );

/** @return array<string, string> As DEFAULTS. */
function settings(): array {
	$stored = get_option( OPTION );
	return array_merge( DEFAULTS, is_array( $stored ) ? $stored : array() );
}

/**
 * The origin of a service, as it is stored.
 *
 * @param string $typed What somebody typed; a path after it is refused.
 * @return string|null Null when it is no https:// address; http:// is for trying it out on the own machine.
 */
function service_address( string $typed ): ?string {
	$parts = wp_parse_url( trim( $typed ) );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || array_diff( array_keys( $parts ), array( 'scheme', 'host', 'port', 'path' ) ) ) {
		return null;
	}
	if ( ! in_array( $parts['path'] ?? '/', array( '/' ), true ) || ! preg_match( '/^[a-z0-9.-]+$/i', $parts['host'] ) ) {
		return null;
	}
	$is_own = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && $is_own ) ) {
		return null;
	}
	return $scheme . '://' . strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}
