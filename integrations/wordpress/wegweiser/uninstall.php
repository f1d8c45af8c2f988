<?php
/**
 * Deleting the plugin leaves no secret behind; WordPress's comments and those at the service stay.
 *
 * @package Wegweiser
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'wegweiser' );
delete_post_meta_by_key( '_wegweiser_put' );
delete_post_meta_by_key( '_wegweiser_open' );
