<?php
/**
 * Deleting the plugin leaves no secret behind, on no site of a network; WordPress's comments and those at the service
 * stay.
 *
 * @package Wegweiser
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$wegweiser_forget = function (): void {
	delete_option( 'wegweiser' );
	delete_transient( 'wegweiser_paused' );
	wp_unschedule_hook( 'wegweiser_put_pages' );
	foreach ( array( '_wegweiser_put', '_wegweiser_open', '_wegweiser_due' ) as $wegweiser_key ) {
		delete_post_meta_by_key( $wegweiser_key );
	}
};

if ( ! is_multisite() ) {
	$wegweiser_forget();
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $wegweiser_site ) {
	switch_to_blog( $wegweiser_site );
	$wegweiser_forget();
	restore_current_blog();
}
