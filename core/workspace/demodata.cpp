// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demodata.h"

#include <array>

namespace occ::demo {

static constexpr std::array<Member, 9> kTeam = {{
    {"Helena Brandt", "helena.brandt@onboarding.example", "administrator", 0, ""},
    {"Marcus Oyelaran", "marcus.oyelaran@onboarding.example", "executive", 0, ""},
    {"Ines Falkenrath", "ines.falkenrath@onboarding.example", "manager", 0, ""},
    {"Dana Whitlock", "dana.whitlock@onboarding.example", "specialist", 12,
     "ines.falkenrath@onboarding.example"},
    {"Tomás Aguirre", "tomas.aguirre@onboarding.example", "specialist", 10,
     "ines.falkenrath@onboarding.example"},
    {"Priya Raghunath", "priya.raghunath@onboarding.example", "specialist", 10,
     "ines.falkenrath@onboarding.example"},
    {"Noor Haddad", "noor.haddad@onboarding.example", "specialist", 8, "ines.falkenrath@onboarding.example"},
    {"Caleb Stroud", "caleb.stroud@onboarding.example", "sales_rep", 0, ""},
    {"Yuki Tanabe", "yuki.tanabe@onboarding.example", "sales_rep", 0, ""},
}};

static constexpr const char* kEast = "America/New_York";
static constexpr const char* kCentral = "America/Chicago";
static constexpr const char* kMountain = "America/Denver";
static constexpr const char* kWest = "America/Los_Angeles";

static constexpr std::array<Company, 36> kCompanies = {{
    {"Northline Freight", "fleet", kCentral, "northlinefreight.example", 240, "Gwen Talbot",
     "Operations director"},
    {"Cedar Valley Clinic", "healthcare", kMountain, "cedarvalleyclinic.example", 85, "Dr. Amir Sayed",
     "Practice manager"},
    {"Harlow & Pike Attorneys", "legal", kEast, "harlowpike.example", 34, "Judith Pike", "Managing partner"},
    {"Bluegate Home Goods", "general", kWest, "bluegatehome.example", 120, "Rosa Lindqvist",
     "Customer care lead"},
    {"Summit Ridge Dental", "healthcare", kMountain, "summitridgedental.example", 42, "Peter Oakes",
     "Office manager"},
    {"Ironwood Haulage", "fleet", kCentral, "ironwoodhaulage.example", 310, "Sal Benedetti",
     "Dispatch manager"},
    {"Marlowe Family Law", "legal", kEast, "marlowelaw.example", 18, "Cora Marlowe", "Owner"},
    {"Tidewater Credit Union", "general", kEast, "tidewatercu.example", 410, "Obi Nwosu",
     "Member services director"},
    {"Lakeshore Pediatrics", "healthcare", kCentral, "lakeshorepediatrics.example", 60, "Hanna Wirth",
     "Administrator"},
    {"Redstone Courier", "fleet", kMountain, "redstonecourier.example", 150, "Luis Cordero",
     "Fleet supervisor"},
    {"Ashford Legal Group", "legal", kWest, "ashfordlegal.example", 75, "Naomi Ashford",
     "Chief operating officer"},
    {"Pinecrest Hotels", "general", kWest, "pinecresthotels.example", 520, "Victor Almgren",
     "Guest services manager"},
    {"Meridian Home Health", "healthcare", kEast, "meridianhomehealth.example", 230, "Alicia Boone",
     "Director of nursing"},
    {"Granite State Movers", "fleet", kEast, "granitemovers.example", 95, "Frank Delaney", "General manager"},
    {"Okafor Immigration Law", "legal", kCentral, "okaforlaw.example", 22, "Chidi Okafor", "Principal"},
    {"Fernhill Garden Supply", "general", kCentral, "fernhillgarden.example", 64, "Maja Sorensen",
     "Store director"},
    {"Riverbend Physical Therapy", "healthcare", kCentral, "riverbendpt.example", 38, "Tessa Grant",
     "Clinic director"},
    {"Blue Heron Logistics", "fleet", kWest, "blueheronlogistics.example", 420, "Ken Maruyama",
     "Vice president operations"},
    {"Castellan Estate Planning", "legal", kMountain, "castellanplanning.example", 15, "Edith Castellan",
     "Partner"},
    {"Brightwater Utilities", "general", kEast, "brightwaterutilities.example", 680, "Samir Joshi",
     "Contact centre manager"},
    {"Hopewell Cardiology", "healthcare", kEast, "hopewellcardiology.example", 110, "Dr. Lena Brook",
     "Medical director"},
    {"Prairie Wind Transport", "fleet", kCentral, "prairiewindtransport.example", 175, "Dale Hutchins",
     "Safety manager"},
    {"Vance Injury Lawyers", "legal", kWest, "vanceinjury.example", 48, "Ricardo Vance", "Senior partner"},
    {"Larkspur Insurance Agency", "general", kMountain, "larkspurinsurance.example", 55, "Beth Amundsen",
     "Agency principal"},
    {"Clearview Eye Center", "healthcare", kWest, "clearvieweye.example", 70, "Omar Reyes",
     "Operations manager"},
    {"Stonebridge Towing", "fleet", kEast, "stonebridgetowing.example", 44, "Carla Mancuso", "Owner"},
    {"Whitfield Tax Counsel", "legal", kCentral, "whitfieldtax.example", 27, "Grant Whitfield",
     "Managing attorney"},
    {"Copperleaf Travel", "general", kWest, "copperleaftravel.example", 36, "Ingrid Holm", "Booking manager"},
    {"Sunfield Women's Health", "healthcare", kWest, "sunfieldhealth.example", 92, "Dr. Paula Mendes",
     "Clinic owner"},
    {"Gulf Coast Carriers", "fleet", kCentral, "gulfcoastcarriers.example", 265, "Andre Batiste",
     "Operations manager"},
    {"Delacroix Business Law", "legal", kEast, "delacroixlaw.example", 31, "Simone Delacroix", "Partner"},
    {"Evergreen Property Care", "general", kMountain, "evergreencare.example", 140, "Tom Ostrander",
     "Service manager"},
    {"Willow Park Veterinary", "healthcare", kCentral, "willowparkvet.example", 29, "Dr. Nina Castro",
     "Head veterinarian"},
    {"Rapid Reefer Lines", "fleet", kWest, "rapidreefer.example", 130, "Joel Petrov", "Dispatcher in chief"},
    {"Sterling Realty Partners", "general", kEast, "sterlingrealty.example", 88, "Monica Sterling", "Broker"},
    {"Halcyon Senior Living", "healthcare", kMountain, "halcyonsenior.example", 360, "Greta Lowell",
     "Regional director"},
}};

static constexpr const char* kCommand = "command-center";
static constexpr const char* kTollFree = "toll-free-48h";
static constexpr const char* kFourWeek = "toll-free-4-week";
static constexpr const char* kDelivery = "service-delivery";
static constexpr const char* kSop = "sop-onb-001";

static constexpr std::array<Story, 36> kStories = {{
    {0, kCommand, 11, 0, 110, Twist::None, true},      {1, kCommand, 6, 0, 0, Twist::Silent, false},
    {2, kCommand, 9, 1, 0, Twist::Unhappy, true},      {3, kCommand, 2, 2, 0, Twist::None, false},
    {4, kCommand, 13, 0, 0, Twist::None, true},        {5, kTollFree, 1, 1, 0, Twist::None, false},
    {6, kCommand, 4, 3, 0, Twist::Awaiting, false},    {7, kFourWeek, 17, 2, 0, Twist::Blocked, true},
    {8, kCommand, 8, 1, 46, Twist::None, false},       {9, kTollFree, 2, 3, 0, Twist::Hampered, false},
    {10, kCommand, 22, 0, 0, Twist::None, true},       {11, kSop, 40, 2, 0, Twist::Detractor, true},
    {12, kCommand, 15, 3, 150, Twist::None, false},    {13, kCommand, 3, 0, 0, Twist::None, false},
    {14, kDelivery, 12, 1, 0, Twist::None, false},     {15, kCommand, 26, 2, 0, Twist::Answered, true},
    {16, kCommand, 1, 0, 0, Twist::None, false},       {17, kFourWeek, 9, 3, 0, Twist::None, true},
    {18, kCommand, 18, 1, 0, Twist::Unblocked, false}, {19, kSop, 24, 0, 0, Twist::Acknowledged, false},
    {20, kCommand, 7, 2, 0, Twist::None, true},        {21, kCommand, 12, 3, 40, Twist::None, false},
    {22, kCommand, 20, 0, 0, Twist::Awaiting, false},  {23, kCommand, 5, 1, 0, Twist::None, false},
    {24, kTollFree, 3, 2, 30, Twist::None, false},     {25, kCommand, 10, 0, 0, Twist::None, false},
    {26, kDelivery, 5, 3, 0, Twist::None, false},      {27, kCommand, 16, 1, 0, Twist::Silent, false},
    {28, kCommand, 24, 2, 0, Twist::None, false},      {29, kCommand, 14, 3, 0, Twist::None, true},
    {30, kCommand, 0, 0, 0, Twist::None, false},       {31, kCommand, 19, 1, 0, Twist::Paused, false},
    {32, kCommand, 29, 2, 0, Twist::None, false},      {33, kCommand, 38, 0, 0, Twist::HandedOff, true},
    {34, kCommand, 41, 1, 0, Twist::HandedOff, false}, {35, kCommand, 21, 3, 0, Twist::Cancelled, false},
}};

// Won deals of stories that start from a deal are made beside these; together about sixty.
static constexpr std::array<Offer, 49> kOffers = {{
    {-1, "Kestrel Ambulance: emergency line", "inquiry", 3588, 3, "-"},
    {-1, "Old Mill Bakery: order line", "inquiry", 1188, 2, "-"},
    {-1, "Quarry Road Vets: after-hours number", "inquiry", 1188, 1, "-"},
    {-1, "Seabrook Legal Aid: intake line", "inquiry", 3588, 5, "-"},
    {-1, "Tallgrass Farms Co-op: driver line", "inquiry", 3588, 6, "-"},
    {-1, "Uptown Orthodontics: two locations", "inquiry", 3588, 2, "-"},
    {-1, "Valor Security: alarm response", "inquiry", 9588, 4, "-"},
    {-1, "Wexford Notaries: booking line", "inquiry", 1188, 1, "-"},
    {3, "Bluegate Home Goods: returns line", "inquiry", 1188, 7, "-"},
    {-1, "Arden Hospice: family line", "qualification", 9588, 9, "4,3,2,4,3"},
    {-1, "Bayliss & Crane: class action intake", "qualification", 9588, 8, "3,4,3,4,2"},
    {-1, "Cobalt Freightways: dispatch", "qualification", 9588, 11, "5,4,3,4,4"},
    {-1, "Dovetail Furniture: showroom line", "qualification", 3588, 7, "2,2,3,3,2"},
    {-1, "Elmwood Surgical: patient line", "qualification", 9588, 12, "4,4,4,5,3"},
    {-1, "Foxglove Florists: seasonal line", "qualification", 1188, 6, "2,3,2,2,4"},
    {7, "Tidewater Credit Union: fraud hotline", "qualification", 9588, 10, "5,5,4,5,4"},
    {-1, "Glenrock Quarries: haulier line", "qualification", 3588, 9, "3,-,2,-,-"},
    {-1, "Hartwell Radiology: results line", "needs-assessment", 9588, 16, "4,4,3,4,4"},
    {-1, "Isle Royal Charters: booking line", "needs-assessment", 3588, 14, "3,4,4,3,5"},
    {-1, "Juniper Legal Partners: client line", "needs-assessment", 9588, 18, "4,3,4,4,5"},
    {-1, "Kingsley Couriers: tracking line", "needs-assessment", 9588, 15, "5,4,5,4,3"},
    {11, "Pinecrest Hotels: group bookings", "needs-assessment", 9588, 13, "4,4,4,4,4"},
    {-1, "Lowell Family Medicine: recall line", "needs-assessment", 3588, 17, "3,3,2,4,4"},
    {-1, "Monarch Movers: estimate line", "needs-assessment", 3588, 12, "3,5,3,3,4"},
    {-1, "Northgate Pharmacy: refill line", "solution-design", 9588, 24, "5,4,4,4,4"},
    {-1, "Orchard Lane Dental: group of five", "solution-design", 9588, 21, "4,4,3,5,4"},
    {-1, "Pathway Counsel: help desk", "solution-design", 3588, 22, "4,3,3,4,5"},
    {17, "Blue Heron Logistics: cross-border line", "solution-design", 9588, 26, "5,5,5,4,4"},
    {-1, "Quillon Software: support line", "solution-design", 9588, 19, "4,4,5,4,3"},
    {-1, "Rosewood Clinics: regional rollout", "solution-design", 24000, 25, "5,3,4,5,4"},
    {-1, "Sandpiper Airport Shuttle: booking", "proposal", 3588, 31, "4,5,4,4,4"},
    {-1, "Thornbury Trial Lawyers: intake", "proposal", 9588, 29, "5,4,3,5,5"},
    {-1, "Umbra Energy: outage line", "proposal", 24000, 34, "5,4,5,5,4"},
    {19, "Brightwater Utilities: billing line", "proposal", 24000, 33, "5,4,4,5,5"},
    {-1, "Verity Labs: sample line", "proposal", 9588, 28, "4,4,4,4,4"},
    {-1, "Westmark Towing: statewide", "proposal", 9588, 30, "4,5,3,4,4"},
    {-1, "Yarrow Wellness: three clinics", "proposal", 9588, 27, "3,4,4,4,5"},
    {-1, "Zephyr Charter: passenger line", "negotiation", 9588, 40, "5,4,4,4,5"},
    {-1, "Amberley Fertility: patient line", "negotiation", 24000, 43, "5,5,4,5,4"},
    {-1, "Birchall Defense: 24-hour line", "negotiation", 9588, 38, "4,5,4,4,5"},
    {29, "Gulf Coast Carriers: owner-operators", "negotiation", 9588, 41, "5,4,4,5,4"},
    {-1, "Corvane Logistics: control tower", "negotiation", 24000, 45, "5,4,5,5,5"},
    {28, "Sunfield Women's Health: telehealth", "won", 9588, 36, "5,4,4,5,5"},
    {34, "Sterling Realty Partners: rentals", "won", 3588, 32, "4,4,4,4,5"},
    {-1, "Dunmore Plumbing: emergency line", "lost", 3588, 35, "2,3,2,3,3"},
    {-1, "Eastcote Chambers: clerks' line", "lost", 9588, 42, "3,2,3,3,2"},
    {-1, "Fairlight Spa: booking line", "lost", 1188, 30, "1,3,2,2,4"},
    {-1, "Greyfriars Transport: depot line", "lost", 9588, 44, "4,3,2,4,2"},
    {-1, "Hollins Optics: repeat orders", "lost", 3588, 37, "3,3,3,2,2"},
}};

std::span<const Member> team()
{
    return kTeam;
}

std::span<const Company> companies()
{
    return kCompanies;
}

std::span<const Story> stories()
{
    return kStories;
}

std::span<const Offer> offers()
{
    return kOffers;
}

} // namespace occ::demo
