<?php
/**
 * Tells the service of posts: soon after they are published or changed, later again if it does not answer. Publishing
 * and reading never wait for it: they only note which posts are due, and one run of WP-Cron asks the service.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

/** Stands on the posts that the service is to be told of. */
const DUE_META  = '_wegweiser_due';
const PUT_EVENT = 'wegweiser_put_pages';
/** A transient, as long as the service is left in peace since it did not answer. */
const PAUSED = 'wegweiser_paused';
const PAUSE  = 5 * MINUTE_IN_SECONDS;
/** Posts that are looked up at once. */
const BATCH = 25;
/** Seconds after which a run leaves the rest to the next one: what else is planned in WordPress waits behind it. */
const RUN_SECONDS = 10;

add_action( 'wp_after_insert_post', __NAMESPACE__ . '\put_soon' );
add_action( PUT_EVENT, __NAMESPACE__ . '\put_due' );
register_deactivation_hook( PLUGIN_FILE, __NAMESPACE__ . '\forget_plans' );

/**
 * Has the service told of a post by the next run of WP-Cron, if there is anything new.
 *
 * @param int $id The post.
 */
function put_soon( int $id ): void {
	$post = get_post( $id );
	if ( $post && needs_put( $post ) ) {
		update_post_meta( $id, DUE_META, '1' );
		plan_run();
	}
}

/** Has the service told of every post. */
function put_all_soon(): void {
	global $wpdb;
	delete_post_meta_by_key( DUE_META );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- One statement, where WordPress would take one for each post.
	$wpdb->query( $wpdb->prepare( "INSERT INTO $wpdb->postmeta (post_id, meta_key, meta_value) SELECT ID, %s, '1' FROM $wpdb->posts WHERE post_status = 'publish'", DUE_META ) );
	forget_plans();
	plan_run();
}

/** Plans a run, unless there is one. */
function plan_run(): void {
	if ( ! wp_next_scheduled( PUT_EVENT ) ) {
		wp_schedule_single_event( time() + ( get_transient( PAUSED ) ? PAUSE : 0 ), PUT_EVENT );
	}
}

/** Tells the service of the posts that are due, until it does not answer or the run has taken long enough. */
function put_due(): void {
	$until = microtime( true ) + RUN_SECONDS;
	for ( $ids = due_posts(); array() !== $ids; $ids = due_posts() ) {
		foreach ( $ids as $id ) {
			if ( get_transient( PAUSED ) || microtime( true ) > $until ) {
				plan_run();
				return;
			}
			put_due_post( $id );
		}
	}
}

/** @return int[] The next posts that are due. */
function due_posts(): array {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Whatever their type and state, and as they are now.
	return array_map( 'intval', $wpdb->get_col( $wpdb->prepare( "SELECT post_id FROM $wpdb->postmeta WHERE meta_key = %s ORDER BY meta_id LIMIT %d", DUE_META, BATCH ) ) );
}

/**
 * Tells the service of a post that is due. After a call in vain it is left in peace for a while.
 *
 * @param int $id The post.
 */
function put_due_post( int $id ): void {
	// Before the post is read, as it is now: if it is changed while the service is told of it, it is due again.
	delete_post_meta( $id, DUE_META );
	wp_cache_delete( $id, 'posts' );
	$post = get_post( $id );
	if ( $post && needs_put( $post ) && ! put_page( $post ) ) {
		update_post_meta( $id, DUE_META, '1' );
		set_transient( PAUSED, '1', PAUSE );
	}
}

/** Leaves nothing planned. */
function forget_plans(): void {
	wp_unschedule_hook( PUT_EVENT );
	delete_transient( PAUSED );
}
