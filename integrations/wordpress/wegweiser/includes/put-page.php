<?php
/**
 * What the service has been told of a post, and telling it what is new.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

/** What the service was told last of a post, as a hash. */
const PUT_META  = '_wegweiser_put';
/** Whether comments were open then: "open" or "closed"; nothing: as "open". */
const OPEN_META = '_wegweiser_open';

add_filter( 'wxr_export_skip_postmeta', __NAMESPACE__ . '\keep_from_export', 10, 2 );

/**
 * Whether the service should know something of a post that it has not been told.
 *
 * @param \WP_Post $post The post.
 */
function needs_put( \WP_Post $post ): bool {
	$set = settings();
	return '' !== $set['service'] && '' !== $set['token'] && has_page( $post )
		&& get_post_meta( $post->ID, PUT_META, true ) !== put_mark( $post );
}

/**
 * Tells the service of a post.
 *
 * @param \WP_Post $post The post.
 * @return bool Whether it took or refused it; else nothing can be told just now, of no post.
 */
function put_page( \WP_Post $post ): bool {
	$page  = page_of( $post );
	$state = comments_open( $post ) ? 'open' : 'closed';
	// Only what has changed here is told: a page that was closed at the desk stays closed.
	if ( $state !== ( get_post_meta( $post->ID, OPEN_META, true ) ?: 'open' ) ) {
		$page['open'] = 'open' === $state;
	}
	$answer   = ask_service( 'PUT', '/api/v1/pages/' . rawurlencode( page_key( $post ) ), settings(), $page );
	$is_taken = in_array( $answer['status'], array( 200, 201 ), true );
	// What it refuses, as a key that it cannot take, is told again only when it has changed.
	if ( ! $is_taken && ! ( 400 === $answer['status'] && is_array( $answer['body'] ) ) ) {
		return false;
	}
	if ( $is_taken ) {
		update_post_meta( $post->ID, OPEN_META, $state );
	}
	update_post_meta( $post->ID, PUT_META, put_mark( $post ) );
	return true;
}

/**
 * Changes with everything that the service is told, and with the service.
 *
 * @param \WP_Post $post The post.
 */
function put_mark( \WP_Post $post ): string {
	return md5( (string) wp_json_encode( array( settings()['service'], page_key( $post ), page_of( $post ), comments_open( $post ) ) ) );
}

/** Another service has been told nothing. */
function forget_put(): void {
	delete_post_meta_by_key( PUT_META );
	delete_post_meta_by_key( OPEN_META );
}

/**
 * What one website has told is nothing for another that its posts are brought to.
 *
 * @param bool   $is_skipped What another filter says.
 * @param string $key        Of the meta.
 */
function keep_from_export( $is_skipped, $key ) {
	return $is_skipped || in_array( $key, array( PUT_META, OPEN_META, DUE_META ), true );
}
