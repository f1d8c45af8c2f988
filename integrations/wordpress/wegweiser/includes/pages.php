<?php
/**
 * Which posts have comments at the service, and what the service is told of them.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

/**
 * The key of a post's page at the service. It stays the same when title and permalink change.
 *
 * @param \WP_Post $post The post.
 */
function page_key( \WP_Post $post ): string {
	$key = is_multisite() ? 'wp-' . get_current_blog_id() . '-' . $post->ID : 'wp-' . $post->ID;
	/** Another key, as one that the page has already at the service: letters, digits, dots, hyphens and underscores. */
	return (string) apply_filters( 'wegweiser_page_key', $key, $post );
}

/**
 * The address of a post's comments on a page of their own.
 *
 * @param \WP_Post $post The post.
 */
function page_address( \WP_Post $post ): string {
	return settings()['service'] . '/pages/' . rawurlencode( page_key( $post ) );
}

/**
 * Whether everybody can read the post and it takes comments, or has some.
 *
 * @param \WP_Post $post The post.
 */
function has_page( \WP_Post $post ): bool {
	return 'publish' === $post->post_status
		&& '' === $post->post_password
		&& is_post_type_viewable( $post->post_type )
		&& post_type_supports( $post->post_type, 'comments' )
		&& ( comments_open( $post ) || (int) $post->comment_count > 0 || '' !== get_post_meta( $post->ID, PUT_META, true ) );
}

/**
 * What the service is told of a post.
 *
 * @param \WP_Post $post The post.
 * @return array{title: string, url: string, lang: string}
 */
function page_of( \WP_Post $post ): array {
	// The stored title: the filters of themes add words and dashes.
	$title = trim( preg_replace( '/\s+/u', ' ', html_entity_decode( wp_strip_all_tags( $post->post_title ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
	// Not as this request came: else the service would be told anew with each that came another way.
	$url = set_url_scheme( (string) get_permalink( $post ), wp_parse_url( get_option( 'home' ), PHP_URL_SCHEME ) );
	return array(
		'title' => '' === $title ? $url : mb_substr( $title, 0, 150 ),
		'url'   => $url,
		'lang'  => page_language( $post ),
	);
}

/**
 * The language of a post, whatever language a visitor reads the website in.
 *
 * @param \WP_Post $post The post.
 * @return string A code of two or three letters.
 */
function page_language( \WP_Post $post ): string {
	$lang = settings()['lang'];
	if ( '' === $lang ) {
		// Not get_locale(): plugins for several languages let it follow the visitor.
		$locale = get_option( 'WPLANG' );
		$locale = false === $locale && is_multisite() ? get_site_option( 'WPLANG' ) : $locale;
		$lang   = preg_match( '/^[a-z]{2,3}/', (string) $locale, $found ) ? $found[0] : 'en';
	}
	/** Another language, as that which a plugin for several languages knows of the post; it depends on the post alone. */
	return (string) apply_filters( 'wegweiser_page_language', $lang, $post );
}
