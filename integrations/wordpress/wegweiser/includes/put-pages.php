<?php
/**
 * Tells the service of posts: soon after they are published or changed, later again if it does not answer. Publishing
 * never waits for it.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

/** What the service was told last of a post, as a hash. */
const PUT_META  = '_wegweiser_put';
/** Whether comments were open then: "open" or "closed"; nothing: as "open". */
const OPEN_META = '_wegweiser_open';
const PUT_ONE   = 'wegweiser_put_page';
const PUT_ALL   = 'wegweiser_put_pages';
/** Posts in one run of WP-Cron. */
const BATCH = 25;

add_action( 'wp_after_insert_post', __NAMESPACE__ . '\put_soon' );
add_action( PUT_ONE, __NAMESPACE__ . '\put_or_retry', 10, 2 );
add_action( PUT_ALL, __NAMESPACE__ . '\put_batch' );
register_deactivation_hook( PLUGIN_FILE, __NAMESPACE__ . '\forget_plans' );

/**
 * Has the service told of a post by the next run of WP-Cron, if there is anything new.
 *
 * @param int $id The post.
 */
function put_soon( int $id ): void {
	$post = get_post( $id );
	if ( $post && ! wp_is_post_revision( $id ) && needs_put( $post ) && ! wp_next_scheduled( PUT_ONE, array( $id, 0 ) ) ) {
		wp_schedule_single_event( time(), PUT_ONE, array( $id, 0 ) );
	}
}

/** Has the service told of every post, from the first on. */
function put_all_soon(): void {
	wp_clear_scheduled_hook( PUT_ALL, array( 0 ) );
	wp_schedule_single_event( time(), PUT_ALL, array( 0 ) );
}

/**
 * Tells the service of a post; where it does not answer again after 5, 10, 20 … minutes, for a week.
 *
 * @param int $id    The post.
 * @param int $tries How often it has been tried in vain.
 */
function put_or_retry( int $id, int $tries ): void {
	$post = get_post( $id );
	if ( $post && needs_put( $post ) && ! put_page( $post ) && $tries < 11 ) {
		wp_schedule_single_event( time() + 5 * MINUTE_IN_SECONDS * 2 ** $tries, PUT_ONE, array( $id, $tries + 1 ) );
	}
}

/**
 * Tells the service of the posts with the next numbers, and goes on in the next run.
 *
 * @param int $after The number of the last post that is done.
 */
function put_batch( int $after ): void {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WP_Query cannot begin after a number.
	$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE ID > %d AND post_status = 'publish' ORDER BY ID LIMIT %d", $after, BATCH ) );
	foreach ( $ids as $id ) {
		$post = get_post( (int) $id );
		if ( $post && needs_put( $post ) && ! put_page( $post ) ) {
			wp_schedule_single_event( time() + 15 * MINUTE_IN_SECONDS, PUT_ALL, array( $after ) );
			return;
		}
		$after = (int) $id;
	}
	if ( BATCH === count( $ids ) ) {
		wp_schedule_single_event( time(), PUT_ALL, array( $after ) );
	}
}

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
 * @return bool Whether it took it.
 */
function put_page( \WP_Post $post ): bool {
	$page  = page_of( $post );
	$state = comments_open( $post ) ? 'open' : 'closed';
	// Only what has changed here is told: a page that was closed at the desk stays closed.
	if ( $state !== ( get_post_meta( $post->ID, OPEN_META, true ) ?: 'open' ) ) {
		$page['open'] = 'open' === $state;
	}
	$status = ask_service( 'PUT', '/api/v1/pages/' . rawurlencode( page_key( $post ) ), settings(), $page )['status'];
	if ( 200 !== $status && 201 !== $status ) {
		return false;
	}
	update_post_meta( $post->ID, OPEN_META, $state );
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

/** Leaves nothing planned. */
function forget_plans(): void {
	wp_unschedule_hook( PUT_ONE );
	wp_unschedule_hook( PUT_ALL );
}
